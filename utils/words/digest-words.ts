/** Words of the weekly digest. */
export type DigestWords = {
  title: string;
  open: string;
  isNew: string;
  look: string;
  figure: string;
  value: string;
  change: string;
  check: string;
  answer: string;
  follow: string;
  read: string;
  save: string;
  done: string;
  drop: string;
  keep: string;
  back: string;
  comma: string;
  states: Record<'unread' | 'read' | 'answered' | 'following' | 'followed', string>;
  propose: (times: number) => string;
  dropped: (names: string) => string;
  about: (action: string, name: string) => string;
};
