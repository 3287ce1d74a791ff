import { Parser } from 'htmlparser2';
import { MAX_DEPTH, RefusedFile } from './caps';

export type XmlHandlers = {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

/** Reads XML piece by piece. Names come without their namespace; entities of the file's own are never resolved. */
export function xmlReader({ open, text, close }: XmlHandlers): { write(piece: string): void; end(): void } {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > MAX_DEPTH) throw new RefusedFile('damaged');
        open?.(bare(name), attributes);
      },
      ontext: text,
      onclosetag(name) {
        depth -= 1;
        close?.(bare(name));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  return { write: (piece) => parser.write(piece), end: () => parser.end() };
}

function bare(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Reads a small XML text whole. */
export function readXml(xml: string, handlers: XmlHandlers): void {
  const reader = xmlReader(handlers);
  reader.write(xml);
  reader.end();
}
