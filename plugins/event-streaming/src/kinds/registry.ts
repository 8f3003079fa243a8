// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KindView } from './KindView';
import { connectorView } from './connector/connectorView';
import { schemaView } from './schema/schemaView';
import { topicView } from './topic/topicView';

/** All kinds that the pages know, one line each. */
export const KIND_VIEWS: readonly KindView[] = [
  topicView,
  schemaView,
  connectorView,
];

/** The view of a kind; undefined for one that a newer backend has. */
export function kindViewOf(kind: string): KindView | undefined {
  return KIND_VIEWS.find(view => view.kind === kind);
}
