// Every row of the known spellings and of the words of bodies.
import { describe, expect, it } from 'vitest';
import { BODY_WORD_PARTS, looksChinese, looksLikeBody } from '../../../src/lint/body-words.js';
import { isSlip } from '../../../src/lint/journal-names.js';
import { KNOWN_SPELLINGS, RIGHT_SPELLINGS } from '../../../src/lint/known-spellings.js';
import { consistentJournalName } from '../../../src/lint/rules/consistent-journal-name.js';
import { checkItem } from '../check-item.js';

const RIGHT = KNOWN_SPELLINGS.map(([right]) => right);
const PAIRS = KNOWN_SPELLINGS.flatMap(([right, ...wrong]) => wrong.map((word) => [word, right] as const));

const article = (journal: string) => ({
  id: 'a',
  type: 'article-journal',
  title: 'Diplomasi',
  'container-title': journal,
});

describe('known spellings', () => {
  it.each(PAIRS)('%s: %s', (wrong, right) => {
    expect(RIGHT_SPELLINGS.get(wrong)).toBe(right);
    expect(RIGHT).not.toContain(wrong);
    const [finding] = checkItem(article(`Berkala ${wrong}`), consistentJournalName);
    expect(finding?.message).toBe(`Unexpected “${wrong}”, expected “${right}”`);
  });

  it.each(RIGHT)('%s is right', (right) => {
    expect(checkItem(article(`Berkala ${right}`), consistentJournalName)).toEqual([]);
  });
});

describe('slips', () => {
  it.each([
    ['padjadjaran', 'padjajaran'],
    ['padjadjaran', 'pajajaran'],
    ['conference', 'confernce'],
    ['informatika', 'infromatika'],
    ['economic', 'economics'],
    ['soetomo', 'sutomo'],
  ])('%s ~ %s', (a, b) => {
    expect([isSlip(a, b), isSlip(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['nephrology', 'neurology'],
    ['urology', 'virology'],
    ['kimia', 'fisika'],
    ['media', 'medis'],
    ['geology', 'zoology'],
  ])('%s is not %s', (a, b) => {
    expect([isSlip(a, b), isSlip(b, a)]).toEqual([false, false]);
  });
});

describe('names of bodies', () => {
  it.each(BODY_WORD_PARTS)('%s', (part) => {
    expect(looksLikeBody(`Xo ${part}`.trim())).toBe(true);
  });

  it.each(['Khasan Ashari', 'Ahmad Saudi', 'Rini Nurlistiani', 'Jane Smith', 'Peter Müller'])(
    '%s is a person',
    (name) => {
      expect([looksLikeBody(name), looksChinese(name)]).toEqual([false, false]);
    },
  );

  it.each(
    'bai cai cao chen cheng deng ding dong du fan fang feng fu gao gong gu guo han he hong hou hu huang jia jiang jin kong lei li liang liao lin liu lu luo ma meng pan peng qian qin ren shen shi song su sun tan tang tao tian wang wei wu xia xiao xie xu xue yan yang yao ye yin yu yuan zeng zhang zhao zheng zhong zhou zhu zou'.split(
      ' ',
    ),
  )('%s stands first', (family) => {
    expect(looksChinese(`${family.toUpperCase()} Xinguo`)).toBe(true);
  });
});
