// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { partsNamedIn } from '../../../kinds/connector/configParts';
import { Finding } from '../../../plan';
import { ConnectorQuestion } from '../../ConnectorQuestion';
import { violation } from '../../finding';
import { isAllowed } from './isAllowed';

/**
 * Converters, transformations and predicates are code that runs in the worker:
 * only those that may be used there, and that it has.
 */
export function connectorPartsRule(question: ConnectorQuestion): Finding[] {
  const { config, rules, installed, target } = question;
  return partsNamedIn(config).flatMap(({ key, className, part }): Finding[] => {
    const field = `input.config.${key}`;
    const patterns =
      part === 'converter' ? rules.allowedConverters : rules.allowedTransforms;
    if (!isAllowed(className, patterns)) {
      const message = `'${className}' may not be used on '${target.connect}'`;
      const detail = `The platform team decides which ${part}s it may run`;
      return [violation(`${part}-not-allowed`, message, { field, detail })];
    }
    const name = className.replace(/\$(Key|Value)$/, '');
    if (!installed.has(className) && !installed.has(name)) {
      const message = `'${target.connect}' has no ${part} '${className}'`;
      return [violation(`${part}-not-installed`, message, { field })];
    }
    return [];
  });
}
