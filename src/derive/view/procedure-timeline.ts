/** The steps of procedure as stops on one road. */
import { entriesOf, type Reference } from '../../domain/reference/reference.ts';
import type { DataOf } from '../../schema/index.ts';

type Stage = DataOf<'procedure'>['stage'];

/** Stages in the order of the road. */
export const stageNames: Record<Stage, string> = {
  investigation: 'Investigation',
  trial: 'Trial',
  review: 'Review',
  execution: 'Execution of sentence',
  alongside: 'Alongside',
};

/** Pixels between two stops. */
export const step = 58;

/** A step of procedure on the timeline. */
export interface Stop {
  id: string;
  title: string;
  zh: string;
  stage: Stage;
  alongside: boolean;
  firstOfStage: boolean;
  /** Centre of the stop, in pixels from the top. */
  y: number;
}

/** Stops by stage, then by their order. */
export function timelineOf(reference: Reference): Stop[] {
  const stages = Object.keys(stageNames) as Stage[];
  const entries = entriesOf(reference, 'procedure').toSorted(
    (a, b) =>
      stages.indexOf(a.data.stage) - stages.indexOf(b.data.stage) || a.data.order - b.data.order,
  );
  return entries.map(({ id, data }, i) => ({
    id,
    title: data.title,
    zh: data.zh,
    stage: data.stage,
    alongside: data.stage === 'alongside',
    firstOfStage: entries[i - 1]?.data.stage !== data.stage,
    y: i * step + step / 2 + 8,
  }));
}
