// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  connectorPluginTitleOf,
  ConnectorPlugin,
  ConnectorTemplate,
  connectorTemplateOf,
} from '@sluice/plugin-event-streaming-common';
import { ConnectPlugin } from '@sluice/plugin-event-streaming-node';

/** What decides what is offered. */
export interface PluginOffer {
  installed: readonly ConnectPlugin[];
  templates: readonly ConnectorTemplate[];
  isAllowed(className: string): boolean;
  isReadOnly: boolean;
}

/**
 * The plug-ins that connectors can be made of, those that work first: what is
 * installed, and what is known and not there, with how to get it.
 */
export function offeredPlugins(offer: PluginOffer): ConnectorPlugin[] {
  const { installed, templates } = offer;
  const there = installed.flatMap(plugin => {
    const { className, type, version } = plugin;
    return type === 'source' || type === 'sink'
      ? [pluginOf(offer, { className, type, version, installed: true })]
      : [];
  });
  const names = new Set(there.map(({ className }) => className));
  const missing = templates
    .filter(({ className }) => !names.has(className))
    .map(({ className, type }) =>
      pluginOf(offer, { className, type, installed: false }),
    );
  return [...there, ...missing].sort(
    (a, b) =>
      Number(a.blocked !== undefined) - Number(b.blocked !== undefined) ||
      Number(b.installed) - Number(a.installed) ||
      a.title.localeCompare(b.title, 'en') ||
      a.className.localeCompare(b.className, 'en'),
  );
}

function pluginOf(
  offer: PluginOffer,
  plugin: Pick<ConnectorPlugin, 'className' | 'type' | 'version' | 'installed'>,
): ConnectorPlugin {
  const { className } = plugin;
  return {
    ...plugin,
    title: connectorPluginTitleOf(className),
    blocked: blockOf(offer, plugin),
    template: {
      'connector.class': className,
      ...connectorTemplateOf(className)?.config,
    },
  };
}

function blockOf(
  { isAllowed, isReadOnly }: PluginOffer,
  { className, installed }: Pick<ConnectorPlugin, 'className' | 'installed'>,
): string | undefined {
  if (isReadOnly) {
    return 'This Connect cluster is only looked at from here';
  }
  if (!installed) {
    const how = connectorTemplateOf(className)?.howToGet;
    return `The workers do not have it${how ? `. ${how}` : ''}`;
  }
  return isAllowed(className)
    ? undefined
    : 'The platform team has not allowed this class here (allowedClasses)';
}
