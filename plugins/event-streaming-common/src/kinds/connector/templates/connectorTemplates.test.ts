// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectorConfigSchema } from '../connectorInputs';
import { isSecretKey } from '../secrets/isSecretKey';
import {
  CONNECTOR_TEMPLATES,
  connectorPluginTitleOf,
  connectorTemplateOf,
} from './connectorTemplates';

describe('CONNECTOR_TEMPLATES', () => {
  it('has each class once, for both directions', () => {
    const names = CONNECTOR_TEMPLATES.map(({ className }) => className);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(CONNECTOR_TEMPLATES.map(({ type }) => type))).toEqual(
      new Set(['source', 'sink']),
    );
  });

  it.each(CONNECTOR_TEMPLATES)(
    '$title begins with a configuration that can be sent, with secrets by reference only',
    ({ config, howToGet }) => {
      expect(connectorConfigSchema.safeParse(config).success).toBe(true);
      const inClear = Object.entries(config).filter(
        ([key, value]) => isSecretKey(key) && !/^\$\{[^{}]+\}$/.test(value),
      );
      expect(inClear).toEqual([]);
      expect(howToGet).toMatch(/worker/);
    },
  );

  it('names a plug-in that it does not know by its class', () => {
    const [known] = CONNECTOR_TEMPLATES;
    expect(connectorTemplateOf(known.className)).toBe(known);
    expect(connectorPluginTitleOf(known.className)).toBe(known.title);
    expect(connectorPluginTitleOf('com.acme.FooSink')).toBe('FooSink');
    expect(connectorPluginTitleOf('')).toBe('Unknown plug-in');
  });
});
