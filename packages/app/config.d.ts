// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export interface Config {
  demo?: {
    /**
     * The users offered on the sign-in page of the demo portal, in this order.
     * The backend has its own list of who may sign in (auth.providers.demo).
     * @deepVisibility frontend
     */
    personas?: Array<{
      /** Entity reference of the user. */
      entityRef: string;
      /** Name shown in the list. */
      name: string;
      /** What the person does, in a word or two. */
      role: string;
      /** Title of the person's team. */
      team: string;
      /** One sentence on what to try as this person. */
      suggestion: string;
    }>;
  };
}
