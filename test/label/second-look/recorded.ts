// Features by the template that says them, so that a test can tell which of them a difference touches.
import { FeatureSink } from '../../../src/label/features/sink.js';

/** Keeps what is added as it is said, before it becomes a number. */
class Recorder extends FeatureSink {
  readonly said: (readonly [template: number, value: number])[] = [];

  override add(template: number, value: number): void {
    this.said.push([template, value]);
    super.add(template, value);
  }
}

/** Features in order, as "template: value". */
export type Features = readonly (readonly [template: number, value: number])[];

/** What `addTo` adds to a sink. */
export function featuresOf(addTo: (sink: FeatureSink) => void): Features {
  const sink = new Recorder();
  addTo(sink);
  return sink.said;
}

const lines = (features: Features): string[] => features.map(([template, value]) => `${template}: ${value}`).sort();

/** The templates of which two sets of features do not say the same. */
export function differingTemplates(one: Features, other: Features): number[] {
  const templates = [...new Set([...one, ...other].map(([template]) => template))].sort((a, b) => a - b);
  const of = (features: Features, template: number) => lines(features.filter(([its]) => its === template)).join();
  return templates.filter((template) => of(one, template) !== of(other, template));
}
