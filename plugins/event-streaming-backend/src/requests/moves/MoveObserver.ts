// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RequestState } from '@sluice/plugin-event-streaming-common';
import { StoredRequest } from '../../database/RequestStore';

/**
 * What was committed: a move to another state, or something else that people
 * and open pages learn of.
 */
export type CommittedEvent =
  | 'move'
  | 'approval'
  | 'comment'
  | 'revision'
  | 'gates'
  | 'reminder'
  /** All requests of a batch are filed; each was told of before. */
  | 'batch';

/** Something that is committed. */
export interface CommittedMove {
  request: StoredRequest;
  /** Left out when the request was just filed. */
  from?: RequestState;
  actor: string;
  /** A move where left out. */
  event?: CommittedEvent;
  /** Groups that were not asked before; left out, all that are. */
  asked?: string[];
  /** All that were filed together, once they are; `request` is one of them. */
  batch?: StoredRequest[];
}

/** Learns of moves after they are committed; never rejects. */
export interface MoveObserver {
  moved(move: CommittedMove): Promise<void>;
}
