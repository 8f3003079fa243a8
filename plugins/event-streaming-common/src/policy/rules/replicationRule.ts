// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../../plan';
import { passed, violation, warning } from '../finding';
import { beyondLimit } from '../exceptions';
import { replicationFloor } from '../replicationFloor';
import { TopicQuestion } from '../TopicQuestion';

const FIELD = 'input.replicationFactor';
const LOSS = 'When a broker is lost, so are the messages on it';

/** As many replicas as the environment requires and the brokers can hold. */
export function replicationRule(question: TopicQuestion): Finding[] {
  const { spec, facts, profile } = question;
  const { replicationFactor: wanted } = spec;
  if (facts.brokers !== undefined && wanted > facts.brokers) {
    return [tooFewBrokers(question, facts.brokers)];
  }
  const floor = replicationFloor(profile);
  if (wanted < floor) {
    const message = `${profile.title} requires ${floor} replicas, not ${wanted}`;
    return [
      beyondLimit(
        question,
        { limit: 'replication', value: wanted },
        {
          code: 'replication-too-low',
          message,
          extra: {
            field: FIELD,
            detail: wanted === 1 ? LOSS : undefined,
            ...fixTo(floor, facts.brokers),
          },
        },
      ),
    ];
  }
  return [judge(question)];
}

function tooFewBrokers(question: TopicQuestion, brokers: number): Finding {
  const { spec, facts, profile } = question;
  const floor = replicationFloor(profile);
  const has = `${brokers} broker${brokers === 1 ? '' : 's'}`;
  const detail =
    brokers < floor
      ? `${profile.title} requires ${floor}; wait until more brokers answer, or ask the platform`
      : 'Each replica needs a broker of its own';
  return violation(
    'replication-above-brokers',
    `${count(spec.replicationFactor)} need as many brokers, and ${
      facts.cluster
    } has ${has}`,
    {
      field: FIELD,
      detail,
      ...(brokers < floor ? {} : fixTo(brokers, brokers)),
    },
  );
}

function judge({ spec, facts, profile }: TopicQuestion): Finding {
  const wanted = spec.replicationFactor;
  const usual = profile.defaults.replicationFactor.value;
  const loss = wanted === 1 ? LOSS : undefined;
  if (wanted < usual) {
    const message = `${count(wanted)} instead of the ${usual} usual in ${
      profile.title
    }`;
    return warning('replication-below-default', message, {
      field: FIELD,
      detail: loss,
      ...fixTo(usual, facts.brokers),
    });
  }
  const unknown =
    facts.brokers === undefined
      ? 'Whether there are brokers for them is checked when the cluster answers'
      : undefined;
  return passed('replication', count(wanted), {
    field: FIELD,
    detail: unknown ?? loss,
  });
}

/** A fix that the cluster cannot hold is none. */
function fixTo(value: number, brokers: number | undefined): Partial<Finding> {
  return brokers !== undefined && value > brokers
    ? {}
    : { fix: { field: FIELD, value, label: `Set to ${value}` } };
}

function count(replicas: number): string {
  return `${replicas} replica${replicas === 1 ? '' : 's'}`;
}
