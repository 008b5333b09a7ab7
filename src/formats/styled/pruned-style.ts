// A style cut down to what some items can need: branches for other types, and elements whose variables none of them has. What
// is printed stays the same, but APA, most of whose elements stand for rare kinds of works, takes half the time.
// Odd: an element that prints nothing still counts in its group, which is left out where none of its variables has a value. So
// a stand-in that asks for a variable nobody has takes the place of everything that would ask in vain.
import type { StyleElement } from './citeproc.js';

/** What the items of a list have: no other type or variable may come. */
export interface ItemTraits {
  readonly types: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
}

/**
 * What becomes of an element: `live`: it may print, or we cannot tell; `text`: it prints words of the style's own; `empty`: it
 * asks for variables in vain; `nothing`: it leaves no trace; `empty text`: both.
 */
type Fate = 'live' | 'text' | 'empty' | 'empty text' | 'nothing';

interface Pruned {
  readonly element: StyleElement;
  readonly fate: Fate;
}

interface Row {
  readonly elements: readonly StyleElement[];
  readonly fate: Fate;
}

/** A branch that items may take; `isSure`: all that come to it do. */
interface Branch {
  readonly attrs: StyleElement['attrs'];
  readonly isSure: boolean;
  readonly row: Row;
}

/** Variables that citeproc gives a value itself. */
const OF_CITEPROC: ReadonlySet<string> = new Set([
  'citation-label',
  'citation-number',
  'first-container-reference-note-number',
  'first-reference-note-number',
  'hereinafter',
  'locator',
  'locator-date',
  'locator-extra',
  'year-suffix',
]);

/** A variable that no item has and no style asks for. */
const NOBODY_HAS: StyleElement = { name: 'text', attrs: { variable: 'nobody-has' }, children: [] };

const isStandIn = (element: StyleElement | undefined): boolean => element?.attrs.variable === NOBODY_HAS.attrs.variable;

const words = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter((word) => word !== '');

const isElement = (child: StyleElement | string): child is StyleElement => typeof child !== 'string';
const elementsOf = ({ children }: StyleElement): StyleElement[] => children.filter(isElement);

/** citeproc writes into the elements that it is handed. */
const copyOf = ({ name, attrs, children }: StyleElement): StyleElement => ({
  name,
  attrs: { ...attrs },
  children: children.map((child) => (isElement(child) ? copyOf(child) : child)),
});

const joined = (fates: readonly Fate[]): Fate => {
  if (fates.includes('live')) return 'live';
  const isEmpty = fates.some((fate) => fate.startsWith('empty'));
  if (fates.some((fate) => fate.endsWith('text'))) return isEmpty ? 'empty text' : 'text';
  return isEmpty ? 'empty' : 'nothing';
};

/** The fate of a choice, where it is the same whichever branch is taken. */
function fateOfBranches(branches: readonly Branch[]): Fate {
  const fates = new Set(branches.map(({ row }) => row.fate));
  if (!branches.some(({ isSure }) => isSure)) fates.add('nothing');
  const readsNumbers = branches.some(({ attrs }) => attrs['is-numeric'] !== undefined);
  return fates.size === 1 && !readsNumbers ? branches[0].row.fate : 'live';
}

/** citeproc passes over elements without children that had some; a choice that nobody has leaves no trace. */
const filled = (children: readonly (StyleElement | string)[]): (StyleElement | string)[] =>
  children.length > 0
    ? [...children]
    : [
        {
          name: 'choose',
          attrs: {},
          children: [{ name: 'if', attrs: { type: 'nobody-has' }, children: [copyOf(NOBODY_HAS)] }],
        },
      ];

type Answer = boolean | undefined;

function allOf(answers: readonly Answer[]): Answer {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

const not = (answer: Answer): Answer => (answer === undefined ? undefined : !answer);
const anyOf = (answers: readonly Answer[]): Answer => not(allOf(answers.map(not)));

/** Tests that hang on the item alone. */
const KNOWN_TESTS: ReadonlySet<string> = new Set(['type', 'variable', 'is-numeric', 'is-uncertain-date', 'match']);

class Pruner {
  private readonly macros: ReadonlyMap<string, StyleElement>;
  private readonly done = new Map<string, Row | undefined>();
  private readonly inSubstitutes: ReadonlySet<string>;

  constructor(
    private readonly style: StyleElement,
    private readonly traits: ItemTraits,
  ) {
    const macros = elementsOf(style).filter(({ name }) => name === 'macro');
    this.macros = new Map(macros.map((macro) => [macro.attrs.name, macro]));
    this.inSubstitutes = this.macrosInSubstitutes();
  }

  /** Macros that a `<substitute>` comes to: there, words of the style end the search for names even if they are not printed. */
  private macrosInSubstitutes(): ReadonlySet<string> {
    const found = new Set<string>();
    const visit = (element: StyleElement, isInside: boolean): void => {
      const inside = isInside || element.name === 'substitute';
      const { macro } = element.attrs;
      if (inside && macro !== undefined && !found.has(macro)) {
        found.add(macro);
        const body = this.macros.get(macro);
        if (body) visit(body, true);
      }
      for (const child of elementsOf(element)) visit(child, inside);
    };
    visit(this.style, false);
    return found;
  }

  private mayHave(variable: string): boolean {
    const { variables } = this.traits;
    return (
      OF_CITEPROC.has(variable) ||
      variables.has(variable) ||
      variables.has(variable.replace(/-(?:short|main|sub)$/, ''))
    );
  }

  private asksInVain({ attrs }: StyleElement): boolean {
    return attrs.variable !== undefined && !words(attrs.variable).some((variable) => this.mayHave(variable));
  }

  /** The answer to a condition that is the same for all items. Numbers are not tested in vain: citeproc keeps what it read. */
  private answer({ name, attrs, children }: StyleElement): Answer {
    if (name === 'else') return true;
    const isKnown = children.every((child) => isElement(child) && child.name !== 'conditions');
    const readsNumbers = words(attrs['is-numeric']).some((variable) => this.mayHave(variable));
    if (!isKnown || readsNumbers || !Object.keys(attrs).every((test) => KNOWN_TESTS.has(test))) return undefined;
    const answers = this.answersOf(attrs);
    if (answers.length === 0) return undefined;
    if (attrs.match === 'any') return anyOf(answers);
    return attrs.match === 'none' ? not(anyOf(answers)) : allOf(answers);
  }

  private answersOf(attrs: StyleElement['attrs']): Answer[] {
    const types = words(attrs.type);
    const others = ['variable', 'is-numeric', 'is-uncertain-date'].flatMap((test) => words(attrs[test]));
    return [
      ...(types.length > 0 ? [this.isOfType(types)] : []),
      ...others.map((variable): Answer => (this.mayHave(variable) ? undefined : false)),
    ];
  }

  private isOfType(types: readonly string[]): Answer {
    if (!types.some((type) => this.traits.types.has(type))) return false;
    return [...this.traits.types].every((type) => types.includes(type)) ? true : undefined;
  }

  /** The branches that some item may take; none behind one that all items take. */
  private branches(choose: StyleElement, isLoose: boolean, inSubstitute: boolean): Branch[] {
    const kept: Branch[] = [];
    for (const branch of elementsOf(choose)) {
      const answer = this.answer(branch);
      if (answer === false) continue;
      const row = this.row(branch, isLoose, inSubstitute);
      kept.push({ attrs: branch.attrs, isSure: answer === true, row });
      if (answer) return kept;
    }
    return kept;
  }

  private choose(choose: StyleElement, isLoose: boolean, inSubstitute: boolean): Row {
    const kept = this.branches(choose, isLoose, inSubstitute);
    if (kept.length === 0) return { elements: [], fate: 'nothing' };
    if (kept[0].isSure) return kept[0].row;
    const fate = fateOfBranches(kept);
    const elements = kept.map(({ attrs, isSure, row }, index) => ({
      name: index === 0 ? 'if' : isSure ? 'else' : 'else-if',
      attrs: isSure ? {} : { ...attrs },
      children: filled(row.elements),
    }));
    return { elements: fate === 'nothing' ? [] : [{ name: 'choose', attrs: {}, children: elements }], fate };
  }

  /** What a group comes to, by what stands in it. */
  private groupFate(fate: Fate, inSubstitute: boolean): Fate {
    return fate === 'empty' || (fate === 'empty text' && !inSubstitute) ? 'empty' : 'live';
  }

  private element(element: StyleElement, inSubstitute: boolean): Pruned {
    switch (element.name) {
      case 'group': {
        const { elements, fate } = this.row(element, true, inSubstitute);
        return {
          element: { ...element, attrs: { ...element.attrs }, children: filled(elements) },
          fate: this.groupFate(fate, inSubstitute),
        };
      }
      case 'text':
        return { element: copyOf(element), fate: this.textFate(element) };
      case 'number':
      case 'date':
        return { element: copyOf(element), fate: this.asksInVain(element) ? 'empty' : 'live' };
      case 'names':
        return this.names(element);
      case 'label':
        return { element: copyOf(element), fate: this.asksInVain(element) ? 'text' : 'live' };
      default:
        return { element: copyOf(element), fate: 'live' };
    }
  }

  private textFate(element: StyleElement): Fate {
    const { macro, variable } = element.attrs;
    if (macro !== undefined) {
      const body = this.macro(macro);
      return body ? this.groupFate(body.fate, this.inSubstitutes.has(macro)) : 'live';
    }
    if (variable !== undefined) return this.asksInVain(element) ? 'empty' : 'live';
    return 'text';
  }

  private names(element: StyleElement): Pruned {
    const substitute = elementsOf(element).find(({ name }) => name === 'substitute');
    const children = element.children.map((child) => {
      if (!isElement(child)) return child;
      return child.name === 'substitute'
        ? { ...child, children: filled(this.row(child, false, true).elements) }
        : copyOf(child);
    });
    const fate: Fate = !substitute && this.asksInVain(element) ? 'empty' : 'live';
    return { element: { ...element, attrs: { ...element.attrs }, children }, fate };
  }

  /** Elements side by side. In a loose row, what asks in vain gives way to one that does so cheaply. */
  private row(parent: StyleElement, isLoose: boolean, inSubstitute: boolean): Row {
    const elements: StyleElement[] = [];
    const fates: Fate[] = [];
    for (const child of elementsOf(parent)) {
      if (parent.name === 'substitute' && this.isNobody(child)) continue;
      const row = this.childRow(child, isLoose, inSubstitute);
      const isInVain = isLoose && row.fate === 'empty';
      if (!isInVain) elements.push(...row.elements);
      else if (!isStandIn(elements.at(-1))) elements.push(copyOf(NOBODY_HAS));
      fates.push(row.fate);
    }
    return { elements, fate: joined(fates) };
  }

  /** Names that nobody has are no substitute for others. */
  private isNobody(element: StyleElement): boolean {
    const isPlain = element.attrs['require-match'] === undefined;
    return element.name === 'names' && isPlain && this.names(element).fate === 'empty';
  }

  private childRow(child: StyleElement, isLoose: boolean, inSubstitute: boolean): Row {
    if (child.name === 'choose') return this.choose(child, isLoose, inSubstitute);
    const { element, fate } = this.element(child, inSubstitute);
    return { elements: [element], fate };
  }

  private macro(name: string): Row | undefined {
    if (this.done.has(name)) return this.done.get(name);
    // A macro that calls itself is a fault of the style, which citeproc names.
    this.done.set(name, undefined);
    const macro = this.macros.get(name);
    const row = macro && this.row(macro, true, this.inSubstitutes.has(name));
    this.done.set(name, row);
    return row;
  }

  private topElement(element: StyleElement): StyleElement {
    if (element.name === 'layout')
      return { ...element, attrs: { ...element.attrs }, children: filled(this.row(element, false, false).elements) };
    if (element.name !== 'bibliography') return copyOf(element);
    const children = element.children.map((child) => (isElement(child) ? this.topElement(child) : child));
    return { ...element, attrs: { ...element.attrs }, children };
  }

  pruned(): StyleElement {
    const others = elementsOf(this.style)
      .filter(({ name }) => name !== 'macro')
      .map((element) => this.topElement(element));
    const macros = [...this.macros].flatMap(([name, macro]) => {
      const row = this.done.get(name);
      return row ? [{ ...macro, attrs: { ...macro.attrs }, children: filled(row.elements) }] : [];
    });
    return { ...this.style, attrs: { ...this.style.attrs }, children: [...macros, ...others] };
  }
}

/** A style of its own that prints the same of items with such traits. `style` is its root element, without sort keys. */
export const prunedStyle = (style: StyleElement, traits: ItemTraits): StyleElement =>
  new Pruner(style, traits).pruned();
