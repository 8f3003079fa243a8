// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../../../plan';
import { NewConnectorQuestion } from '../../ConnectorQuestion';
import { namedOwnerRule, unknownOwner } from '../namedOwnerRule';

/** The owner of a new connector is a group of the requester that has the prefix. */
export function connectorOwnerRule(question: NewConnectorQuestion): Finding[] {
  const { owner, isOwnerKnown, requester, prefixes, target } = question;
  return isOwnerKnown
    ? namedOwnerRule({
        kinds: 'Connectors',
        name: target.connector,
        owner,
        requester,
        prefixes,
        given: 'Owner and description given',
      })
    : [unknownOwner(owner)];
}
