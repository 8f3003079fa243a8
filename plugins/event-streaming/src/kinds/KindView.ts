// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RemixiconComponentType } from '@remixicon/react';
import {
  PlanStep,
  StreamingRequest,
  Target,
} from '@sluice/plugin-event-streaming-common';
import { ComponentType } from 'react';

/**
 * How a kind looks in the pages: the third value with the kind's name, beside
 * its definition and its handler.
 */
export interface KindView {
  /** Such as `topic`. */
  kind: string;
  /** Such as "Topic". */
  title: string;
  icon: RemixiconComponentType;
  /** The page of a target below the plugin's root, such as `topics/dev/a.b.c`. */
  pathOf(target: Target): string;
  /**
   * A request as a sentence, such as "Create topic billing.usage.events".
   *
   * @param operation - such as `topic.create`
   * @param title - the target's name, as people say it
   */
  operationSentence(operation: string, title: string): string;
  /**
   * A value that a step sets, in plain words.
   *
   * @param path - in the step's `after`, such as `['config', 'retention.ms']`
   */
  describeValue(path: readonly string[], value: unknown): ValueDescription;
  /**
   * What was there before a step, in plain words, where the step says it in
   * another way than by the same path; undefined where nothing was.
   */
  wordsOfBefore?(
    step: Pick<PlanStep, 'operation' | 'before'>,
    path: readonly string[],
  ): string | undefined;
  /**
   * Cards with what a request is about, for those who decide on it: such as a
   * document with what differs from the one that is there. It may show nothing.
   */
  Subject?: ComponentType<RequestSubjectProps>;
}

/** What the cards about the subject of a request are given. */
export interface RequestSubjectProps {
  request: StreamingRequest;
}

/** A setting and its value, as people say them. */
export interface ValueDescription {
  /** Such as "Keep messages for". */
  title: string;
  /** Such as "7 days". */
  text: string;
  /** The engine's own key, where it has one. */
  key?: string;
  /** Where the value is a group or a person, who is called as in the catalog. */
  entityRef?: string;
}
