import '../../../components/design/design.css';
import '../../../components/design/popup.css';
import '../../../components/design/panel.css';
import '../../../components/design/teach.css';
import '../../../components/design/options.css';
import '../../../components/design/welcome.css';
import { render } from 'preact';
import { catalogues } from '../../../utils/words/catalogues';
import { scenes } from './scenes';

/** `?scene=popup&lang=zh-CN` draws one scene; without a scene, links to all of them. */
const asked = new URLSearchParams(location.search);
const lang = asked.get('lang');
const language = lang === 'zh-TW' || lang === 'en' ? lang : 'zh-CN';
document.documentElement.lang = language;
const scene = scenes[asked.get('scene') ?? ''];
const app = document.getElementById('app');
if (app) {
  render(
    scene ? (
      scene(catalogues[language])
    ) : (
      <ul>
        {Object.keys(scenes).map((name) => (
          <li key={name}>
            <a href={`?scene=${name}&lang=${language}`}>{name}</a>
          </li>
        ))}
      </ul>
    ),
    app,
  );
}
