// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { OwnerSource } from '@sluice/plugin-event-streaming-common';
import { Visibility } from '../config/EventStreamingConfig';

/** A topic that is there, with whose it is, as last read. */
export interface FittingTopic {
  topic: string;
  /** An entity ref. */
  owner: string;
  source: OwnerSource;
  visibility: Visibility;
}

/** Which topics of a cluster are looked for. */
export interface FittingQuestion {
  cluster: string;
  /** How their names begin; the empty text is any. */
  begin: string;
  /** Those for everybody are looked for apart from the narrowed ones. */
  visibility: Visibility;
  /** Asked for each of them; it must be quick. */
  fits(topic: FittingTopic): boolean;
  /** How many are told. */
  most: number;
}

/** What was found. */
export interface FittingTopics {
  topics: FittingTopic[];
  /** Whether there are more than were asked for. */
  isMore: boolean;
}
