import { counted as n } from '../counted';
import type { ExchangeWords, StaffWords } from '../staff-words';

export const staff: StaffWords = {
  intro: '一个人照顾得过来的客户是有数的。老客分到人头上，谁的客户谁来服务。',
  name: '员工名字',
  add: '加员工',
  taken: '已经有这个名字了',
  none: '还没有员工。只有你一个人的话，不用加。',
  pools: '员工和客户',
  thisComputer: '只按这台电脑上的记录。几个人各用一台电脑，请用下面的交换文件合并。',
  merged: (when) => `按这台电脑上的记录，上次并入别的电脑是 ${when}。`,
  load: (load, cap) => `${n(load)} / ${n(cap)} 位客户`,
  nearly: '快满了',
  over: '超过上限',
  contacts: (service, marketing) => `近 30 天：服务 ${n(service)} 次，营销 ${n(marketing)} 次`,
  results: (solved, sold) => `其中解决问题 ${n(solved)} 次；他的客户下了 ${n(sold)} 单`,
  natures: { service: '今天要服务的', sell: '今天要卖的' },
  noTasks: '今天没有他的事。',
  dayCap: '每天待办',
  dayCapNone: '按店铺的数量',
  cap: '上限',
  free: (count) => (count === 0 ? '老客都有人照顾。' : `${n(count)} 位老客还没人照顾。`),
  deal: '分给大家',
  dealt: (given, left) =>
    left === 0 ? `分好了 ${n(given)} 位。` : `分好了 ${n(given)} 位；${n(left)} 位分不下，大家都满了。`,
  leave: (name) => `${name} 离开了`,
  leaveAsk: (name, load) =>
    `${name} 的 ${n(load)} 位客户会分给其他人，一位都不会丢。分错了可以在“记录”里退回。`,
  leaveNow: '交接',
  gone: (count) => `离开的 ${n(count)} 位`,
  back: (name) => `${name} 回来了`,
  anyone: '没人',
};

export const exchange: ExchangeWords = {
  heading: '和别的电脑交换',
  body: '同一家店几台电脑：各自写出一个文件，传给对方，并进来。联系、标签、笔记、任务、分工都会合在一起；先后、次数都没关系。不含读到的商品和订单。',
  passphrase: '交换密码',
  passphraseOf: '这个文件的密码',
  hint: (least) => `密码至少 ${n(least)} 个字。几台电脑认出同一位买家的钥匙也锁在文件里。`,
  write: '写出文件',
  written: (file) => `已写出 ${file}。`,
  take: '并入文件…',
  openIt: '打开',
  takeNow: '并进来',
  taken: '已并入。',
  brings: (fresh, all) => `${all} 条，其中 ${fresh} 条是新的`,
  tables: { entries: '记下的', notes: '笔记', tasks: '任务' },
  otherSecret:
    '这个文件来自另一把钥匙，两边的买家对不上，没法并。请先在一台新装的电脑上并入主电脑的文件，再开始读订单。',
  secretComes: '钥匙也会一起过来，以后两台电脑认得同一位买家。',
  notExchange: '这是备份，不是交换文件。要恢复备份，请去设置。',
};
