// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What the value of a config entry is, and so how it is read and shown.
 *
 * @public
 */
export type TopicConfigType =
  | 'duration-ms'
  | 'bytes'
  | 'count'
  | 'ratio'
  | 'enum'
  | 'list'
  | 'boolean'
  | 'text';

/**
 * A config entry that a topic can have.
 *
 * @public
 */
export interface TopicConfigKey {
  /** Kafka's own key, such as `retention.ms`. */
  key: string;
  /** In plain words, such as "Keep messages for". */
  title: string;
  /** What it does, in one sentence. */
  help: string;
  type: TopicConfigType;
  /** Kafka's default, when neither topic nor broker sets the entry. */
  default: string;
  /** Lowest number that Kafka takes. */
  min?: number;
  /** Highest number that Kafka takes; none is the highest of 64 bits. */
  max?: number;
  /** Whether a number that may be negative may not be 0. */
  notZero?: boolean;
  /** Values of an enum, or what a list may hold. */
  allowed?: readonly string[];
  /** A regular expression that a text must match. */
  pattern?: string;
  /** Values that mean something of their own, in plain words. */
  words?: Readonly<Record<string, string>>;
  /** Whether a team may set it; the others are for operators at work. */
  atCreation: boolean;
}
