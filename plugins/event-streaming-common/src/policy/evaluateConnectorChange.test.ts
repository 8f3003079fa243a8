// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  configAfter,
  connectorChangesOf,
} from '../kinds/connector/changes/configChanges';
import {
  connectorQuestion,
  GOOD_CONFIG,
} from './__testUtils__/askForConnector';
import {
  evaluateConnectorChange,
  evaluateOffsetsReset,
} from './evaluateConnectorChange';

/** What is found when a connector that is so is asked to become another. */
function findingsFor(
  live: Record<string, string>,
  asked: Record<string, string | null>,
  redacted: string[] = [],
) {
  const from = { config: { ...GOOD_CONFIG, ...live }, redacted };
  const changes = connectorChangesOf(from, asked);
  const { config, kept } = configAfter(from, changes);
  const before = configAfter(from, []).config;
  return evaluateConnectorChange({
    before: { ...connectorQuestion(), config: before },
    after: { ...connectorQuestion(), config },
    changed: changes.map(({ key }) => key),
    kept,
  })
    .filter(({ outcome }) => outcome !== 'ok')
    .map(({ code, outcome }) => [code, outcome]);
}

describe('a change of a connector', () => {
  it('is judged by what changes', () => {
    expect(findingsFor({}, { 'tasks.max': '4' })).toEqual([]);
    expect(findingsFor({}, { 'tasks.max': '9' })).toEqual([
      ['too-many-tasks', 'violation'],
    ]);
  });

  it('is not refused for what was there before', () => {
    expect(findingsFor({ 'tasks.max': '9' }, { 'batch.size': '100' })).toEqual([
      ['too-many-tasks', 'warning'],
    ]);
    expect(findingsFor({ 'tasks.max': '9' }, { 'tasks.max': '10' })).toEqual([
      ['too-many-tasks', 'violation'],
    ]);
  });

  it('is refused while it holds references that the owner may not use', () => {
    expect(
      findingsFor(
        { 'connection.password': '${env:OTHER}' },
        { 'connection.url': 'jdbc:postgresql://elsewhere/' },
      ),
    ).toEqual([['reference-not-allowed', 'violation']]);
  });

  it('leaves a secret in clear as it is, and tells of it', () => {
    const live = { 'connection.password': '••••••' };
    const redacted = ['connection.password'];
    expect(findingsFor(live, { 'batch.size': '100' }, redacted)).toEqual([
      ['secret-in-clear', 'warning'],
    ]);
    expect(
      findingsFor(live, { 'connection.password': '••••••' }, redacted),
    ).toEqual([['mask-written-back', 'violation']]);
    expect(
      findingsFor(
        live,
        { 'connection.password': GOOD_CONFIG['connection.password'] },
        redacted,
      ),
    ).toEqual([]);
  });

  it('keeps the class, and needs one', () => {
    expect(
      findingsFor({}, { 'connector.class': 'io.debezium.connector.jdbc.X' }),
    ).toContainEqual(['class-stays', 'violation']);
    expect(findingsFor({}, { 'connector.class': null })).toContainEqual([
      'class-needed',
      'violation',
    ]);
  });

  it('takes away what a rule needs only where the rule still holds', () => {
    const live = {
      'errors.tolerance': 'all',
      'errors.deadletterqueue.topic.name': 'billing.dlq',
    };
    const gone = { 'errors.deadletterqueue.topic.name': null };
    expect(findingsFor(live, gone)).toEqual([
      ['dead-letters-needed', 'violation'],
    ]);
    expect(findingsFor(live, { ...gone, 'errors.tolerance': null })).toEqual(
      [],
    );
  });
});

describe('a reset of offsets', () => {
  it.each([
    ['running', 3, ['not-stopped']],
    ['paused', 3, ['not-stopped']],
    ['stopped', 0, ['nothing-changes']],
    ['stopped', 3, []],
  ] as const)('while %s with %i parts finds %j', (state, parts, codes) => {
    const found = evaluateOffsetsReset({ connector: 'a', state, parts });
    expect(
      found
        .filter(({ outcome }) => outcome === 'violation')
        .map(({ code }) => code),
    ).toEqual(codes);
  });
});
