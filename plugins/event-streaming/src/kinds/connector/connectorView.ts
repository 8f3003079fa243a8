// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectorKind } from '@sluice/plugin-event-streaming-common';
import { kindIcons } from '../../components/values/kindIcons';
import { KindView } from '../KindView';
import { describeConnectorValue } from './describeConnectorValue';
import { wordsOfConnectorBefore } from './wordsOfConnectorBefore';

/** How connectors look in the pages. */
export const connectorView: KindView = {
  kind: connectorKind.kind,
  title: connectorKind.title,
  icon: kindIcons.connector,
  pathOf: target =>
    ['connectors', target.connect, target.connector]
      .map(encodeURIComponent)
      .join('/'),
  operationSentence: (operation, title) => {
    const known = Object.values(connectorKind.operations).find(
      ({ id }) => id === operation,
    );
    return `${known?.title ?? operation} ${title}`;
  },
  describeValue: describeConnectorValue,
  wordsOfBefore: wordsOfConnectorBefore,
};
