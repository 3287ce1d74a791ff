import { counted as n } from '../counted';
import type { PrivacyWords } from '../privacy-words';

export const privacy: PrivacyWords = {
  heading: '关于这位买家记了什么',
  body: '没有姓名、电话、地址：只有打码的称呼、一个由页面上的标记算出来又推不回去的编号，还有订单。',
  showAll: '全部列出来',
  hideAll: '收起来',
  number: '编号',
  numberHint: '用这次安装独有的钥匙算出来，谁也推不回姓名。',
  label: '称呼',
  notKept: '没有记：全名、电话、邮箱、地址、买家写的话。',
  tasks: '要做的事',
  noTasks: '没有。',
  allOrders: (count) => `全部订单（${n(count)}）`,
  erase: '抹掉这位买家…',
  eraseTitle: (label) => `抹掉 ${label}？`,
  eraseGoes: '称呼、编号、对他的判断、你写的笔记、和他有关的事，都会删掉，找不回来。',
  eraseStays: '订单留下，只算销量，不再属于谁，所以你的数字不会变。',
  eraseFuture:
    '以后从页面、文件或备份里再读到同一个标记，也不会再记他。页面上只有打码名字的，可能会被当成另一个人。',
  eraseBackups: '以前的备份里还有这些，直到被新的换掉；从里面恢复时会跳过他。',
  eraseNow: '确定抹掉',
  keepHeading: '订单留多久',
  keepBody:
    '更早的订单每月忘一次，之后没再下单的买家也一起忘掉。总数还留在你的数字里，所以那段时间的页面和文件从此不再记：再记就重了。备份里有的是留着的订单，没有忘掉那些的总数。',
  keepFor: (months) => `${n(months)} 个月`,
  keepForever: '一直留着',
  erased: (orders) => `已抹掉。${n(orders)} 笔订单留下，不属于谁。`,
};
