// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Whose eyes lists are measured with, and who asks for topics and changes. */
export const REQUESTER = 'user:default/billing-developer';

/** Somebody else of the same team, who may approve what the first one asks. */
export const APPROVER = 'user:default/billing-lead';

/** Says who signs in. */
export const PERSON_HEADER = 'x-bench-person';
