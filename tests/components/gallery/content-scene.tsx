import { useEffect } from 'preact/hooks';
import { ContentPart, type ContentView } from '../../../components/panel/content-part';
import { CopyLog } from '../../../components/panel/copy-log';
import { VoicePart } from '../../../components/panel/voice-part';
import type { CopyLine } from '../../../utils/model/copy-effect';
import type { StoredReview } from '../../../utils/model/facts';
import { contentOf } from '../../../utils/report/voice/content-of';
import { voiceOf } from '../../../utils/report/voice/voice-of';
import type { Words } from '../../../utils/words';

const TITLE = '手冲咖啡壶 600ml 不锈钢 细口 豪华';
const REVIEWS: StoredReview[] = [
  ['壶嘴很细，做工好，送朋友的生日礼物，她每天早上都用它冲一壶', 5, null],
  ['办公室五个人轮着用了半年，很方便，洗也好洗', 5, null],
  ['能放电磁炉上烧吗？', 4, '可以，底是复合钢。'],
  ['请问壶盖能单独买吗', 4, null],
  ['偏小，两个人不够喝', 3, null],
  ['办公室用正好，很方便', 5, null],
  ['包装破了，壶没事', 3, null],
  ['好看，露营带着也方便', 5, null],
  ['味道大，洗了三遍', 2, null],
  ['物流快', 5, null],
  ['怎么洗啊，说明书看不懂', 3, null],
  ['咖啡壶不错，性价比高', 5, null],
].map(([text, rating, reply]) => ({ text, rating, reply, at: null }) as StoredReview);

/** A listing's reviews with everything that is made of them, as the panel draws it. */
export const madeContent = (description = ''): ContentView => {
  const voice = voiceOf(REVIEWS, TITLE);
  const content = contentOf(REVIEWS, { title: TITLE, spec: null, description: description || null });
  return {
    ...{ content, description, scenes: voice.scenes },
    questions: content.questions.map((one, i) => ({
      ...one,
      id: String(i),
      answer: i === 0 ? '可以，明火和电磁炉都行，别干烧。' : '',
    })),
    stories: content.stories.map((text, i) => ({
      ...{ id: String(i), text },
      state: i === 0 ? ('given' as const) : i === 1 ? ('asked' as const) : null,
    })),
  };
};

const NOW = Date.UTC(2026, 10, 20);
const copies: CopyLine[] = [
  {
    ...{ id: 'a', at: NOW - 20 * 86_400_000, value: { what: '主图换成实拍', views: 1200 } },
    ...{ viewsNow: 1650, effect: { kind: 'known', days: 20, before: 11, after: 17 } },
  },
  {
    ...{ id: 'b', at: NOW, value: { what: '标题去掉“豪华”', views: null } },
    ...{ viewsNow: 1650, effect: { kind: 'early', days: 7 } },
  },
];

/** Everything opened, as a seller sees it who looks at all of it. */
function Opened({ words }: { words: Words }) {
  useEffect(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  }, []);
  const nothing = () => undefined;
  const kept = async () => true;
  return (
    <main class="panel">
      <h1>{TITLE}</h1>
      <CopyLog words={words} lines={copies} timeZone="Asia/Shanghai" onNote={nothing} onRemove={nothing} />
      <VoicePart words={words} voice={voiceOf(REVIEWS, TITLE)} hasDescription={false} />
      <ContentPart
        words={words}
        view={madeContent()}
        onDescription={kept}
        onAnswer={kept}
        onConsent={nothing}
        onCopy={async () => true}
      />
    </main>
  );
}

export const contentScene = (words: Words) => <Opened words={words} />;
