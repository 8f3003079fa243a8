// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaConnectionConfig } from '@sluice/plugin-event-streaming-node';
import { ClusterReading } from '../reading/ClusterReading';

/** What a collector worker is started with. */
export interface WorkerInput {
  cluster: string;
  connection: KafkaConnectionConfig;
}

/** The lists of a reading that are sent in parts. */
export type ReadingList = 'topics' | 'groups' | 'groupTopics';

/** An error without its class, which does not survive the way between threads. */
export interface WorkerError {
  name: string;
  message: string;
}

/** From the backend: read the cluster once, or: the last part was taken. */
export type WorkerRequest = { read: number } | { taken: true };

/** From the worker, in this order for each reading: parts, then the rest. */
export type WorkerMessage =
  | {
      [L in ReadingList]: { type: 'part'; list: L; items: ClusterReading[L] };
    }[ReadingList]
  | {
      type: 'done';
      read: number;
      reading: Omit<ClusterReading, ReadingList>;
    }
  | { type: 'failed'; read: number; error: WorkerError }
  | {
      type: 'log';
      level: 'error' | 'warn' | 'info' | 'debug';
      message: string;
    };

/**
 * Items in one message: more would block the backend while it unpacks them, and
 * so would the next message before the backend says that it took this one.
 */
export const ITEMS_PER_MESSAGE = 250;
