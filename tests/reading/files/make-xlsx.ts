import { crc32, deflateRawSync } from 'node:zlib';

/** A cell: a text, a number as a spreadsheet keeps it, a date as its day number, or raw XML. */
export type XlsxCell = string | { n: string } | { date: number } | { raw: string };
type Sheet = { name: string; rows: XlsxCell[][]; state?: string };
type Options = { date1904?: boolean; shared?: boolean };

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

function columnName(at: number): string {
  return (
    (at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : '') + String.fromCharCode(65 + (at % 26))
  );
}

/** A workbook as spreadsheets write them: shared strings, or texts in the cells as libraries write them. */
export function makeXlsx(
  sheets: Sheet[],
  { date1904 = false, shared = true }: Options = {},
): Uint8Array<ArrayBuffer> {
  const strings: string[] = [];
  const cellXml = (cell: XlsxCell, ref: string): string => {
    if (typeof cell !== 'string') {
      if ('raw' in cell) return cell.raw.replace('REF', ref);
      return 'n' in cell
        ? `<c r="${ref}"><v>${cell.n}</v></c>`
        : `<c r="${ref}" s="1"><v>${cell.date}</v></c>`;
    }
    if (cell === '') return '';
    if (!shared)
      return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
    strings.push(cell);
    return `<c r="${ref}" t="s"><v>${strings.length - 1}</v></c>`;
  };
  const parts: [string, string][] = [];
  sheets.forEach(({ rows }, s) => {
    const body = rows.map((cells, r) => {
      const inside = cells.map((cell, c) => cellXml(cell, `${columnName(c)}${r + 1}`)).join('');
      return `<row r="${r + 1}">${inside}</row>`;
    });
    parts.push([
      `xl/worksheets/sheet${s + 1}.xml`,
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body.join('')}</sheetData></worksheet>`,
    ]);
  });
  const tags = sheets.map(
    ({ name, state }, s) =>
      `<sheet name="${escaped(name)}" sheetId="${s + 1}" r:id="rId${s + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const targets = sheets.map(
    (_, s) => `<Relationship Id="rId${s + 1}" Target="worksheets/sheet${s + 1}.xml"/>`,
  );
  parts.push(
    [
      'xl/workbook.xml',
      `<workbook><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${tags.join('')}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${targets.join('')}</Relationships>`],
    [
      'xl/styles.xml',
      '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm:ss"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    ],
    [
      'xl/sharedStrings.xml',
      `<sst>${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    ],
  );
  return makeZip(parts.map(([name, text]) => [name, Buffer.from(text)]));
}

/** A ZIP file of these parts. */
export function makeZip(parts: [string, Buffer][]): Uint8Array<ArrayBuffer> {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, data] of parts) {
    const packed = deflateRawSync(data);
    const label = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), fields, label, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields, rest, label]));
    bodies.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...bodies, central, end]));
}
