import type { Words } from '../utils/words';

type Props = {
  words: Words;
  /** True in the popup, which a link would lead away from itself. */
  inTab?: boolean;
};

/** Where there is nothing yet: the demo shop, and files of the years before. */
export function FirstSteps({ words, inTab = false }: Props) {
  const target = inTab ? '_blank' : undefined;
  return (
    <p class="row first-steps">
      <a class="btn" href="/demo.html" target={target}>
        {words.demo.title}
      </a>
      <a class="btn" href="/options.html#files" target={target}>
        {words.welcome.toHistory}
      </a>
    </p>
  );
}
