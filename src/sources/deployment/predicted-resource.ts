import type { Change, Location, Origin } from '../../estate/declaration.ts';
import type { ResourceType } from '../../estate/resource-type.ts';
import type { ArmValue } from '../arm/arm-value.ts';
import type { PredictedId } from './predicted-id.ts';

/** What somebody predicts of one resource that a deployment makes, changes or leaves. */
export interface PredictedResource {
  /** An id, or an expression. */
  readonly id: string;
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly change: Change;
  /** As it was, where it changes. */
  readonly before?: Readonly<Record<string, unknown>>;
  readonly mayExist?: string;
  /** Where the source declares it. */
  readonly location?: Location;
}

/** Who predicts, and how that is said. */
export interface Prediction {
  /** The file. */
  readonly input: string;
  /** `snapshots of Bicep` */
  readonly called: string;
  /** Why nobody knows which of two predictions of one resource holds. */
  readonly differs: string;
  placeIn(body: unknown): ArmValue;
  /** A place in a definition of Azure Policy: its own expressions stay as they are. */
  placeInDefinition(body: unknown): ArmValue;
}

/** A resource with what every reader asks of it. */
export interface Predicted {
  readonly id: PredictedId;
  readonly type: ResourceType;
  readonly body: ArmValue;
  readonly raw: PredictedResource['body'];
  readonly change: Change | 'delete';
  readonly mayExist: { readonly mayExist?: string };
  readonly before?: ArmValue;
  readonly origin: Origin;
}

/** It is there afterwards. */
export type Taken = Predicted & { readonly change: Change };
