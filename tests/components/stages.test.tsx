// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { StageList } from '../../components/stages/stage-list';
import { StageNews } from '../../components/stages/stage-news';
import { stages as all } from '../../utils/model/stages';
import { catalogues } from '../../utils/words/catalogues';
import { click, draw, named } from './draw';

describe.each(Object.values(catalogues))('in $language', (words) => {
  const { stages } = words;

  it('the settings say what is open, what opens the rest, and open it at one click', () => {
    const onOpen = vi.fn();
    const root = draw(<StageList words={words} stage="care" onOpen={onOpen} />);
    expect(root.querySelector('[aria-current=step] h3')?.textContent).toContain(stages.names.care);
    expect(root.textContent).toContain(stages.manageOpens(5));
    expect(root.textContent).not.toContain(stages.careOpens(20));
    click(named(root, stages.openAll));
    expect(onOpen).toHaveBeenCalledOnce();
    draw(<StageList words={words} stage="manage" onOpen={onOpen} />, root);
    expect(root.querySelector('button')).toBeNull();
    expect(root.textContent).toContain(stages.allOpen);
  });

  it('the news names what opened, and goes when it was read', () => {
    const onTold = vi.fn();
    const said = all.map((stage) => {
      const root = draw(<StageNews words={words} stage={stage} onTold={onTold} />);
      if (stage !== 'see') click(named(root, stages.understood));
      return root.querySelector('p')?.textContent ?? null;
    });
    expect(said).toEqual([null, stages.opened.care, stages.opened.manage]);
    expect(onTold).toHaveBeenCalledTimes(2);
  });
});
