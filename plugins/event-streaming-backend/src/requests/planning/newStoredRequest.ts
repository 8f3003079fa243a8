// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NewStoredRequest } from '../../database/RequestStore';
import { revisionContent, RevisionOptions } from '../revisions/revisionContent';

/** What a request is made of. */
export interface Submission extends RevisionOptions {
  /** The batch that it is filed with. */
  batchId?: string;
}

/** The request that a submission makes, if nothing speaks against it. */
export function newStoredRequest(submission: Submission): NewStoredRequest {
  const { batchId, planned } = submission;
  const { handler, ask } = planned;
  const { definition } = handler;
  return {
    ...revisionContent(submission),
    batchId,
    kind: definition.kind,
    operation: ask.operation,
    source: definition.sourceOf(ask.target),
    targetKey: definition.keyOf(ask.target),
    target: ask.target,
    title: definition.titleOf(ask.target),
    createdBy: ask.requester.ref,
    intervention: isIntervention(submission),
  };
}

/** The platform acts on what another group owns; the owner is told. */
function isIntervention({ planned }: Submission): boolean {
  const { ask, proposal } = planned;
  const { isPlatform, ownershipRefs } = ask.requester;
  return (
    isPlatform &&
    proposal.owner !== undefined &&
    !ownershipRefs.includes(proposal.owner)
  );
}
