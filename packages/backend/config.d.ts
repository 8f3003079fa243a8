// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export interface Config {
  auth?: {
    providers?: {
      /** Sign-in as a demo user, without any proof of identity. */
      demo?: {
        /** Users who may be chosen, as entity references. */
        allowedEntityRefs: string[];
        /**
         * Demo sign-in is refused when NODE_ENV or auth.environment is
         * production. True lifts that: anybody who reaches the portal can then
         * act as any of the demo users.
         */
        dangerouslyAllowInProduction?: boolean;
      };
    };
  };
  permission?: {
    /**
     * Groups of the catalog by what they may do; people in several have all of
     * it, and people in none see that clusters and topics are there.
     */
    roles?: {
      /** Ask for changes, and decide where the event-streaming backend asks. */
      developer?: string[];
      /** The same; what is more comes from `eventStreaming.platformGroups`. */
      platform?: string[];
      /** Read, decide and comment. */
      security?: string[];
      /** Read. */
      auditor?: string[];
    };
  };
}
