// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorTemplate } from './ConnectorTemplate';
import { SINK_TEMPLATES } from './sinkTemplates';
import { SOURCE_TEMPLATES } from './sourceTemplates';

/** Plug-ins that the portal knows, sources first. @public */
export const CONNECTOR_TEMPLATES: readonly ConnectorTemplate[] = [
  ...SOURCE_TEMPLATES,
  ...SINK_TEMPLATES,
];

/** The template of a class, if there is one. @public */
export function connectorTemplateOf(
  className: string,
): ConnectorTemplate | undefined {
  return CONNECTOR_TEMPLATES.find(template => template.className === className);
}

/**
 * A plug-in in the words of people, such as "JDBC sink": the class's own name
 * where the portal does not know it.
 *
 * @public
 */
export function connectorPluginTitleOf(className: string): string {
  return (
    connectorTemplateOf(className)?.title ??
    (className.split('.').at(-1) || 'Unknown plug-in')
  );
}
