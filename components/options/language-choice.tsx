import type { Language } from '../../utils/model/settings';
import type { Words } from '../../utils/words';

/** Each language is named in itself, so that it can be found by who can't read the others. */
const NAMES: Record<Language, string> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文（台灣）', en: 'English' };
const choices: (Language | null)[] = [null, 'zh-CN', 'zh-TW', 'en'];

type Props = { words: Words; chosen: Language | null; onChoose: (language: Language | null) => void };

export function LanguageChoice({ words, chosen, onChoose }: Props) {
  const { options } = words;
  return (
    <section class="section card" aria-labelledby="language">
      <h2 id="language">{options.language}</h2>
      <p class="muted">{options.languageBody}</p>
      <fieldset>
        <legend class="out-of-sight">{options.language}</legend>
        {choices.map((language) => (
          <label key={language ?? 'system'} class="choice">
            <input
              type="radio"
              name="language"
              checked={chosen === language}
              onChange={() => onChoose(language)}
            />
            <span lang={language ?? undefined}>{language === null ? options.system : NAMES[language]}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
