// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Texts of the card of a connector on its catalog entity. */
export const connectorEntityTexts = {
  title: 'Connector',
  open: 'Open connector',
  away: '{{connect}} does not answer: this is what was last read.',
  unnamed: 'This entity does not say which connector it stands for.',
  unnamedText:
    'It needs the annotations event-streaming/connect and event-streaming/connector.',
} as const;
