// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RequestState } from '@sluice/plugin-event-streaming-common';
import { StoredRequest } from '../database/RequestStore';

/** A move that is committed. */
export interface CommittedMove {
  request: StoredRequest;
  /** Left out when the request was just filed. */
  from?: RequestState;
  actor: string;
}

/** Learns of moves after they are committed; never rejects. */
export interface MoveObserver {
  moved(move: CommittedMove): Promise<void>;
}
