// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Effect,
  Finding,
  ImpactItem,
  PlanStep,
  Target,
} from '@sluice/plugin-event-streaming-common';
import { Ask, Proposal } from '../kinds/KindHandler';
import { ringStep } from './BellHandler';
import { CounterInput, counterInput } from './counterKind';

/** The plan for a counter that has a value now. */
export function proposeCounter(ask: Ask, value: number): Proposal {
  const input = counterInput.parse(ask.input);
  return {
    steps: stepsOf(ask.target, input, value),
    effects: effectsOf(input),
    impact: (input.readers ?? []).map(readerOf),
    findings: findingsOf(ask, input),
    environment: 'test',
    owner: `group:default/${ask.target.counter.split('.')[0]}`,
  };
}

function stepsOf(
  target: Target,
  input: CounterInput,
  value: number,
): PlanStep[] {
  const common = { kind: 'counter', target, risk: 'low' } as const;
  const steps: PlanStep[] = [];
  if (input.set !== undefined && input.set !== value) {
    steps.push({
      ...common,
      operation: 'counter.set',
      title: `Set to ${input.set}`,
      before: { value },
      after: { value: input.set },
      mode: 'converge',
    });
  }
  if (input.add !== undefined) {
    steps.push({
      ...common,
      operation: 'counter.add',
      title: `Add ${input.add}`,
      after: { add: input.add },
      mode: 'once',
    });
  }
  if (input.ring !== undefined) {
    steps.push(ringStep(target.shelf, input.ring));
  }
  if (input.brake) {
    steps.push({
      ...common,
      operation: 'counter.brake',
      title: 'Put the brake on',
      after: { braked: true },
      mode: 'converge',
      always: true,
    });
  }
  return steps;
}

function effectsOf(input: CounterInput): Effect[] {
  const { set = 0, cause = [] } = input;
  const codes = [...(set > 500 ? ['counter-high'] : []), ...cause];
  return codes.map(code => ({
    code,
    severity: code === 'lost-for-good' ? 'irreversible' : 'care',
    message: `It causes '${code}'`,
    params: { set },
  }));
}

function readerOf(owner: string): ImpactItem {
  return {
    type: 'component',
    name: `reader of ${owner}`,
    owner,
    consequence: 'It reads another number',
    active: true,
    params: {},
  };
}

function findingsOf(ask: Ask, input: CounterInput): Finding[] {
  const findings: Finding[] = [];
  if ((input.set ?? 0) > 1000) {
    findings.push({
      code: 'too-high',
      outcome: 'violation',
      field: 'set',
      message: 'A counter goes to 1000',
    });
  }
  const prefix = ask.target.counter.split('.')[0];
  const { isPlatform, ownershipRefs } = ask.requester;
  if (!isPlatform && !ownershipRefs.includes(`group:default/${prefix}`)) {
    findings.push({
      code: 'foreign-prefix',
      outcome: 'violation',
      message: `'${prefix}.' belongs to group:default/${prefix}`,
    });
  }
  return findings;
}
