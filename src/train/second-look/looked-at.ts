// Held-out references with what the chain that has not seen them makes of them, and the examples that the ranker learns from.
import type { FeatureSink } from '../../label/features/sink.js';
import type { SegmentLabel } from '../../label/labels.js';
import type { Model } from '../../label/model.js';
import { CandidateParts } from '../../label/second-look/candidate-parts.js';
import { type FirstLook, FirstLooker, LEARNING_WIDTH, type Width } from '../../label/second-look/first-look.js';
import type { ListHabits } from '../../label/second-look/list-habits.js';
import { placeOf } from '../../label/second-look/weights.js';
import { tokenize } from '../../label/tokenize.js';
import type { GoldReference } from '../corpus.js';
import type { ScoredLabel } from '../score.js';
import type { RankingExample } from './ranker.js';
import { GoldFields } from './wrong-fields.js';

/** A held-out reference after the first look; `wrong` are the numbers of wrong fields of its candidates, `wrongLabels` which they are. */
export interface LookedAt {
  readonly reference: GoldReference;
  readonly weight: number;
  readonly list?: string;
  readonly look: FirstLook;
  readonly wrong: readonly number[];
  readonly wrongLabels: (candidate: number) => ReadonlySet<ScoredLabel>;
  /** Whether its corpus can tell this label apart. */
  readonly tells: (label: SegmentLabel) => boolean;
}

const LONGEST = 400;

/** Looks at references with a model that has not seen them. */
export function lookAt(
  model: Model,
  references: readonly { readonly reference: GoldReference; readonly weight: number; readonly list?: string }[],
  doubt: number,
  width: Width = LEARNING_WIDTH,
): LookedAt[] {
  const looker = new FirstLooker(model, width);
  return references.flatMap(({ reference, weight, list }) => {
    const tokens = tokenize(reference.raw);
    const look = tokens.length > LONGEST ? undefined : looker.look(reference.raw, tokens, doubt);
    if (!look) return [];
    const gold = new GoldFields(reference, look.context);
    return [
      {
        reference,
        weight,
        list,
        look,
        wrong: look.candidates.map(({ fields }) => gold.wrong(fields).size),
        wrongLabels: (candidate) => gold.wrong(look.candidates[candidate].fields),
        tells: (label) => gold.tells(label),
      },
    ];
  });
}

function placesOf(sink: FeatureSink): Uint32Array {
  return sink.hashes.slice(0, sink.count).map(placeOf);
}

/** The places that not all candidates have alike; what all have moves no choice. */
function differing(all: readonly Uint32Array[]): Uint32Array[] {
  const least = new Map<number, number>();
  all.forEach((places, i) => {
    const counts = new Map<number, number>();
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
    if (i === 0) for (const [place, count] of counts) least.set(place, count);
    else for (const [place, count] of least) least.set(place, Math.min(count, counts.get(place) ?? 0));
  });
  return all.map((places) => {
    const left = new Map(least);
    return places.filter((place) => {
      const common = left.get(place) ?? 0;
      if (common > 0) left.set(place, common - 1);
      return common === 0;
    });
  });
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}

/** Makes examples of references that have been looked at. */
export class RankingExamples {
  readonly #parts = new CandidateParts<Uint32Array>(placesOf);

  /** The candidates of a reference as the ranker sees them, in a list with these habits. */
  make({ look, wrong, weight }: LookedAt, habits: ListHabits | undefined, share = 1): RankingExample {
    const { context, candidates } = look;
    const fewest = Math.min(...wrong);
    const all = differing(candidates.map((candidate) => joined(this.#parts.of(context, candidate, habits))));
    return {
      weight: weight * share,
      candidates: candidates.map(({ probability }, i) => ({
        places: all[i],
        logProbability: Math.log(probability),
        best: wrong[i] === fewest,
      })),
    };
  }
}
