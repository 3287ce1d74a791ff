import { browser } from 'wxt/browser';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { ask } from '../../utils/browser/ask';
import { noKind, type ShopKind } from '../../utils/model/shop-kind';
import { fail } from '../parts/fail';
import type { PageContext } from '../parts/mount';
import { openAll } from '../parts/open-all';

/** The first page: what is set here is written at once and can be moved in the settings later. */
export function Welcome({ words, settings }: PageContext) {
  const onKind = (kind: ShopKind) => {
    ask({ type: 'kind.set', kind }).catch(fail('kind'));
  };
  const onOptions = (section: string) => {
    browser.tabs.create({ url: `/options.html#${section}` }).catch(fail('options'));
  };
  return (
    <WelcomePage
      words={words}
      kind={settings.kind ?? noKind}
      stage={settings.stage}
      onOpenAll={openAll}
      onKind={onKind}
      onOptions={onOptions}
      onDemo={() => location.assign('/demo.html')}
    />
  );
}
