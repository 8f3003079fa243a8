// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Effect,
  Finding,
  planNotesChange,
  topicSetProtectionInputSchema,
} from '@sluice/plugin-event-streaming-common';
import { Proposal } from '../../KindHandler';
import { proposalOf, TopicCase } from './TopicCase';

/** The plan of putting protection on, or of taking it off. */
export function proposeProtection(topic: TopicCase): Proposal {
  const { ask, target, state } = topic;
  const wanted = topicSetProtectionInputSchema.parse(ask.input).protected;
  const steps = planNotesChange(target, state.notes, { protected: wanted });
  return proposalOf(topic, {
    steps,
    effects: steps.length ? [effectOf(target.topic, wanted)] : [],
    findings: steps.length ? [] : [nothingChanges(target.topic, wanted)],
  });
}

function effectOf(topic: string, isWanted: boolean): Effect {
  return isWanted
    ? {
        code: 'protection-set',
        severity: 'info',
        message: `'${topic}' cannot be deleted while it is protected`,
        params: {},
      }
    : {
        code: 'protection-removed',
        severity: 'care',
        message: `'${topic}' can then be deleted by a request`,
        params: {},
      };
}

function nothingChanges(topic: string, isWanted: boolean): Finding {
  return {
    code: 'nothing-changes',
    outcome: 'violation',
    field: 'input.protected',
    message: `'${topic}' is ${isWanted ? '' : 'not '}protected already`,
  };
}
