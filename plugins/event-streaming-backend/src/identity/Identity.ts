// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Who somebody is, as the catalog says at the moment of asking.
 */
export interface Person {
  /** Entity ref of a user, or the subject of a service. */
  ref: string;
  /** The person and every group it belongs to, directly or through a parent. */
  ownershipRefs: string[];
  isPlatform: boolean;
  isSecurity: boolean;
  isAuditor: boolean;
  /** A plugin or a token of a service, not a person. */
  isService: boolean;
}

/**
 * Reads who belongs to which group from the catalog, with the plugin's own
 * credentials: `memberOf`, then upwards by `childOf`. No role is stored here.
 *
 * @remarks
 * While the catalog is down the answer is a `ServiceUnavailableError`, never
 * an empty set of groups that something might take for a refusal or a grant.
 */
export interface Identity {
  /**
   * The person with all groups, read now. `maxAgeMs` allows an answer that was
   * read at most so long ago, for lists that are asked often.
   */
  describe(userRef: string, options?: { maxAgeMs?: number }): Promise<Person>;

  /**
   * The people in each of these groups, directly or through a group below it,
   * by the group's ref; a user stands for itself. Undefined for what the
   * catalog does not know. `maxAgeMs` is as in `describe`.
   */
  membersOf(
    ownerRefs: string[],
    options?: { maxAgeMs?: number },
  ): Promise<Map<string, string[] | undefined>>;

  /** Which of these owners the catalog knows. */
  existing(ownerRefs: string[]): Promise<Set<string>>;
}
