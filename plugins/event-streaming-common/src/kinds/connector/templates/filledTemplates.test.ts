// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectorQuestion } from '../../../policy/__testUtils__/askForConnector';
import { BILLING } from '../../../policy/__testUtils__/askForTopic';
import { evaluateConnectorCreation } from '../../../policy/evaluateConnectorConfig';
import { isSecretKey } from '../secrets/isSecretKey';
import { topicsOfConnectorConfig } from '../topics/topicsOfConnectorConfig';
import { ConnectorTemplate } from './ConnectorTemplate';
import { CONNECTOR_TEMPLATES } from './connectorTemplates';
import { SINK_TEMPLATES } from './sinkTemplates';

/** What somebody of Billing writes in place of what is in angle brackets. */
function filled(template: ConnectorTemplate): Record<string, string> {
  return Object.fromEntries(
    Object.entries(template.config).map(([key, value]) => [
      key,
      value.startsWith('${')
        ? '${file:/secrets/billing.properties:ledger}'
        : value
            .replace('<path on the worker>', '/data/usage.csv')
            .replace('<port>', '5432')
            .replace(/<[^<>]+>/g, 'billing.usage.events'),
    ]),
  );
}

/** Codes of what the rules have against the filled template with changes. */
function against(
  template: ConnectorTemplate,
  changes: Record<string, string | undefined> = {},
): string[] {
  const { className, type } = template;
  const asked = Object.entries({ ...filled(template), ...changes });
  const config = Object.fromEntries(
    asked.flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
  const question = connectorQuestion();
  return evaluateConnectorCreation({
    ...question,
    type,
    config: { 'connector.class': className, ...config },
    rules: { ...question.rules, allowedClasses: [className] },
    installed: new Set([className]),
    passwordKeys: new Set(Object.keys(config).filter(key => isSecretKey(key))),
    topics: topicsOfConnectorConfig(type, config).map(topic => ({
      ...topic,
      exists: true,
      owner: BILLING,
      isDeclaredReader: false,
    })),
  })
    .filter(({ outcome }) => outcome === 'violation')
    .map(({ code }) => code);
}

describe('a template that is filled in', () => {
  it.each(CONNECTOR_TEMPLATES)('passes all rules: $title', template => {
    expect(against(template)).toEqual([]);
  });

  it.each(
    CONNECTOR_TEMPLATES.flatMap(template =>
      Object.keys(template.config)
        .filter(key => isSecretKey(key))
        .map(key => ({ title: template.title, key, template })),
    ),
  )('takes no secret in clear: $title, $key', ({ template, key }) => {
    expect(against(template, { [key]: 'hunter2' })).toContain('literal-secret');
  });

  it.each(SINK_TEMPLATES)(
    'takes topics or a pattern of topics, and needs one of them: $title',
    template => {
      const pattern = { 'topics.regex': 'billing\\..*' };
      expect(against(template, { ...pattern, topics: undefined })).toEqual([]);
      expect(against(template, pattern)).toEqual(['topics-twice']);
      expect(against(template, { topics: undefined })).toEqual([
        'topics-needed',
      ]);
    },
  );
});
