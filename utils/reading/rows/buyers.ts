import type { BuyerKey, OrderRow } from '../../model/reading';
import type { ReadContext } from '../columns/context';
import type { Cell } from '../grid/cell';
import { linkId } from '../values/link-id';
import { isBlank } from '../values/normalise';
import { findStatus } from '../values/status';

const EMAIL = /[\w.+*-]+@[\w*-]+(?:\.[\w*-]+)+/;
const PHONE =
  /(?<!\d)(?:\+?\d{1,3}[\s-]?)?(?:1\d{2}[\s*-]?[\d*]{4}[\s-]?\d{4}|\(?\d{2,4}\)?[\s-]\d{3,4}[\s-]\d{3,4})(?!\d)/;
const REGION = /(?:北京|天津|上海|重庆|重慶|[\u4e00-\u9fa5]{2,7}?(?:省|自治区|特别行政区|市|縣|县|都|道|府))/;
const BESIDE = /\p{L}.*?\s*[|｜(（#]\s*(\d{1,20})\s*[)）]?$/u;

/** True for a text with characters blotted out: 李**, l***@x.com, 138****8000, 某先生. */
export function isMasked(text: string): boolean {
  return /[*＊•●]{1,}|x{3,}|某/i.test(text);
}

/** The letters a picture of a person without a picture shows: `EM` above Elsie Marsh. */
function isInitials(text: string, next: string | undefined): boolean {
  if (!next || text.length > 3 || !/^\p{L}{1,3}$/u.test(text) || next.length <= text.length) return false;
  const words = next.split(/[\s.@_-]+/).map((word) => word[0]?.toLowerCase());
  return (
    [...text.toLowerCase()].every((letter, at) => words[at] === letter) ||
    next.toLowerCase().startsWith(text.toLowerCase())
  );
}

function add(row: OrderRow, key: BuyerKey): void {
  if (!row.buyerKeys.some((known) => known.kind === key.kind)) row.buyerKeys.push(key);
}

/** What a line under a buyer's header calls its own value; the first of the two is what a person is called. */
const CALLED = /^(?:昵称|暱稱|姓名|名称|名稱|nickname|name|氏名)\s*:\s*(?=\S)/i;
const OWN_LABEL =
  /^(?:买家|買家|客户|客戶|顾客|顧客|会员|會員|用户名?|用戶名?|账号|帐号|帳號|昵称|暱稱|姓名|名称|名稱|氏名|Buyer|Customer|Kunde|購入者|Nickname|Name|User(?:name)?)\s*:\s*/i;

/** `李娜 | 102`, `李娜 (102)`, `田中様`: the name without the number beside it, or what Japanese and Korean add to it. */
function nameIn(text: string, { contact }: ReadContext['says']): string {
  const parts = /[|｜]/.test(text) ? text.split(/\s*[|｜]\s*/).filter(Boolean) : [];
  const named = parts.find((part) => /\p{L}|\*/u.test(part)) ?? text;
  return named
    .replace(/\s*[(（]#?\d+[)）]\s*$/, '')
    .replace(contact, '')
    .replace(/\s*(?:様|さま|さん|님)$/u, '')
    .replace(OWN_LABEL, '')
    .trim();
}

/** A name without the state that stands behind it on the same line. */
function withoutStatus(name: string, { statuses }: ReadContext): string {
  const at = name.lastIndexOf(' ');
  return at > 0 && findStatus([name.slice(at + 1)], statuses.order) ? name.slice(0, at) : name;
}

/** The links of a cell that lead to a customer: often the strongest key a page has. */
export function buyerLink(row: OrderRow, cell: Cell, context: ReadContext): void {
  for (const { href } of cell.links) {
    const found = linkId(href, context.url);
    if (found?.kind === 'buyer' && found.sure)
      add(row, {
        kind: /\d{2}|^\d+$/.test(found.id) && !/[a-z]{4}/.test(found.id) ? 'buyerId' : 'buyerAccount',
        value: found.id,
        masked: false,
      });
    const mail = /^mailto:([^?]+)/i.exec(href)?.[1];
    if (mail && EMAIL.test(mail))
      add(row, { kind: 'buyerEmail', value: mail.toLowerCase(), masked: isMasked(mail) });
  }
}

/** Puts what a buyer's cell says into the row: the name as shown, and every key it holds. */
export function putBuyer(row: OrderRow, field: string, cell: Cell, context: ReadContext, header = ''): void {
  buyerLink(row, cell, context);
  const numbered = /(?:^|[^A-Za-z])(?:ID|No\.?|编号|編號|番号|Nr\.?)(?:$|[^A-Za-z])/i.test(header)
    ? BESIDE.exec(cell.text)?.[1]
    : undefined;
  if (numbered) add(row, { kind: 'buyerId', value: numbered, masked: false });
  const email = EMAIL.exec(cell.text)?.[0];
  if (email) add(row, { kind: 'buyerEmail', value: email.toLowerCase(), masked: isMasked(email) });
  const phone = PHONE.exec(cell.text)?.[0];
  if (phone) {
    const digits = phone.replace(/[^\d*+]/g, '');
    if (!isMasked(phone) && digits.length >= 9)
      add(row, { kind: 'buyerPhone', value: digits, masked: false });
    row.phoneTail ??= digits.slice(-4);
  }
  row.region ??= REGION.exec(cell.text.slice(0, 300))?.[0];
  const named = cell.lines.length > 1 ? cell.lines.find(({ text }) => CALLED.test(text)) : undefined;
  const line =
    named ??
    cell.lines.find(
      ({ text }, at) =>
        !isInitials(text, cell.lines[at + 1]?.text) &&
        !isBlank(text) &&
        !PHONE.test(text) &&
        !(email && text === email) &&
        /[\p{L}*\d]/u.test(text),
    );
  if (!line && !email) return;
  const name = line ? withoutStatus(nameIn(line.text, context.says), context).slice(0, 128) : (email ?? '');
  if (!name || context.says.action.test(name)) return;
  if (context.says.guest.test(name)) {
    if (/\p{L}/u.test(name) && field === 'buyer') row.buyer ??= name;
    return;
  }
  if (field === 'receiver') {
    row.receiver ??= name;
    return;
  }
  if (field === 'buyerId') {
    add(row, { kind: 'buyerId', value: name.replace(/^#/, ''), masked: isMasked(name) });
    return;
  }
  // An address is a key and no name.
  if (EMAIL.test(name)) return;
  row.buyer ??= name;
  add(row, {
    kind: field === 'buyerAccount' ? 'buyerAccount' : 'buyer',
    value: name,
    masked: isMasked(name),
  });
}
