// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  LimitException,
  OwnerSource,
  TopicKey,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { Visibility } from '../config/EventStreamingConfig';
import { DeclarationStore } from '../declarations/DeclarationStore';
import { FittingQuestion, FittingTopics } from './FittingTopics';
import { PendingState } from './rows/PendingState';
import { GroupStore } from './stores/GroupStore';

/** What the portal recorded about a topic when it was asked for. */
export interface TopicRecord {
  /** Undefined where nobody was assigned, so that other claims decide. */
  owner?: string;
  description?: string;
  key?: TopicKey;
  purpose?: string;
  broadcast: boolean;
  tags: string[];
  /** Cannot be deleted before this is taken off. */
  protected?: boolean;
  /** Somebody noted something about a topic that was not made here. */
  adopted?: boolean;
  createdBy: string;
  requestId: string;
}

/** A topic that is asked for and not there yet, or could not be made. */
export interface PendingTopic extends PendingState {
  owner: string;
  description: string;
}

/** Who has a topic, there or not. */
export interface TopicOwnership {
  /** An entity ref. */
  owner: string;
  source: OwnerSource;
  visibility: Visibility;
}

/** An exception with who asked for it. */
export interface GrantedException extends LimitException {
  createdBy: string;
}

/**
 * What the topic kind asks of the inventory. Reads come from the database;
 * only `refresh` asks a broker.
 */
export interface TopicInventory {
  /** Names on the cluster that differ from this only by case or by `.`/`_`. */
  similarNames(target: TopicTarget): Promise<string[]>;

  /** Whether the cluster has a topic, as last read. */
  isThere(target: TopicTarget): Promise<boolean>;

  /**
   * The topics that are there and fit, by name, as last read. It looks through
   * the names of a cluster without holding the event loop.
   */
  fitting(question: FittingQuestion): Promise<FittingTopics>;

  /** What was recorded about a topic, if anything. */
  record(target: TopicTarget): Promise<TopicRecord | undefined>;

  /** Records owner, description and key; an equal record is left as it is. */
  saveRecord(target: TopicTarget, record: TopicRecord): Promise<void>;

  /**
   * Takes a record away with its topic; it stays in the database, without
   * effect, until a topic of the name is made again.
   */
  forgetRecord(target: TopicTarget): Promise<void>;

  /** Who has a topic by what is known now. */
  ownership(target: TopicTarget): Promise<TopicOwnership>;

  /** Exceptions that were granted to a topic, in force or over. */
  exceptions(target: TopicTarget): Promise<LimitException[]>;

  /** Records an exception, in the place of an older one to the same limit. */
  saveException(
    target: TopicTarget,
    exception: GrantedException,
  ): Promise<void>;

  /** Which groups read which topic, as last read. */
  readonly groups: Pick<GroupStore, 'ofTopic' | 'known'>;

  /** Who declares in the catalog to write or read a topic. */
  readonly declarations: Pick<
    DeclarationStore,
    'ofTopic' | 'runners' | 'isParty'
  >;

  /** Shows a topic in lists before it is there. */
  showPending(target: TopicTarget, pending: PendingTopic): Promise<void>;

  /** Takes a topic that never came to be out of the lists. */
  hidePending(target: TopicTarget): Promise<void>;

  /** Reads one topic from its cluster now and tells the catalog. */
  refresh(target: TopicTarget): Promise<void>;
}
