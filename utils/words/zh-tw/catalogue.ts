import type { Words } from '../words';
import { backup } from './backup';
import { boss } from './boss';
import { care } from './care';
import { careOptions } from './care-options';
import { codes } from './codes';
import { common } from './common';
import { content } from './content';
import { demo } from './demo';
import { digest } from './digest';
import { files } from './files';
import { hints } from './hints';
import { imported } from './imported';
import { kept } from './kept';
import { lists } from './lists';
import { manage } from './manage';
import { options } from './options';
import { panel } from './panel';
import { people } from './people';
import { platforms } from './platforms';
import { popup } from './popup';
import { privacy } from './privacy';
import { reasons } from './reasons';
import { report } from './report';
import { room } from './room';
import { shops } from './shops';
import { site } from './site';
import { stages } from './stages';
import { teach } from './teach';
import { twoShops } from './two-shops';
import { verdictRows } from './verdict-rows';
import { voice } from './voice';
import { walk } from './walk';
import { welcome } from './welcome';

export const zhTw: Words = {
  language: 'zh-TW',
  hints,
  common,
  site,
  popup,
  voice,
  content,
  walk,
  panel,
  verdictRows,
  lists,
  options,
  people,
  twoShops,
  platforms,
  backup,
  care,
  careOptions,
  privacy,
  room,
  shops,
  files,
  imported,
  kept,
  welcome,
  demo,
  report,
  stages,
  boss,
  digest,
  teach,
  manage,
  ...reasons,
  ...codes,
};
