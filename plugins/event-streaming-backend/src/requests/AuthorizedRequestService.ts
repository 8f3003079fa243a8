// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { BasicPermission } from '@backstage/plugin-permission-common';
import {
  NewRequest,
  OperationBody,
  requestReadPermission,
  requestUpdatePermission,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { Person } from '../identity/Identity';
import { KindRegistry } from '../kinds/KindRegistry';
import { assertPermitted } from '../permissions/assertPermitted';
import { mayMove } from './requestView';
import {
  Caller,
  MoveBody,
  RequestQuery,
  RequestService,
} from './RequestService';

/** Everything an `AuthorizedRequestService` is made of. */
export interface AuthorizedRequestServiceOptions {
  service: RequestService;
  kinds: KindRegistry;
  permissions: PermissionsService;
}

/**
 * Adds who may: the host's permission policy for every call, and our own rule
 * of who may know of a request and who may move it.
 */
export class AuthorizedRequestService implements RequestService {
  readonly #service: RequestService;
  readonly #kinds: KindRegistry;
  readonly #permissions: PermissionsService;

  static create(options: AuthorizedRequestServiceOptions): RequestService {
    return new AuthorizedRequestService(options);
  }

  private constructor(options: AuthorizedRequestServiceOptions) {
    this.#service = options.service;
    this.#kinds = options.kinds;
    this.#permissions = options.permissions;
  }

  async plan(body: OperationBody, caller: Caller) {
    await this.#assertPermitted(this.#permissionOf(body), caller);
    return this.#service.plan(body, caller);
  }

  async submit(body: NewRequest, caller: Caller) {
    await this.#assertPermitted(this.#permissionOf(body), caller);
    return this.#service.submit(body, caller);
  }

  async retry(id: string, move: MoveBody, caller: Caller) {
    await this.#assertMayMove(id, caller);
    return this.#service.retry(id, move, caller);
  }

  async withdraw(id: string, move: MoveBody, caller: Caller) {
    await this.#assertMayMove(id, caller);
    return this.#service.withdraw(id, move, caller);
  }

  async get(id: string, caller: Caller) {
    await this.#assertPermitted(requestReadPermission, caller);
    const request = await this.#service.get(id, caller);
    if (!maySee(request, caller.person)) {
      throw new NotFoundError(`There is no request ${id}`);
    }
    return request;
  }

  async list(query: RequestQuery, caller: Caller) {
    await this.#assertPermitted(requestReadPermission, caller);
    const { person } = caller;
    return this.#service.list(
      seesAll(person) ? query : { ...query, visibleTo: person.ownershipRefs },
      caller,
    );
  }

  async #assertMayMove(id: string, caller: Caller) {
    await this.#assertPermitted(requestUpdatePermission, caller);
    const request = await this.get(id, caller);
    if (!mayMove(request, caller.person)) {
      throw new NotAllowedError(
        `Only ${request.createdBy}, who asked for it, and the platform team can move request ${id}`,
      );
    }
  }

  #assertPermitted(permission: BasicPermission, { credentials }: Caller) {
    return assertPermitted(this.#permissions, permission, credentials);
  }

  #permissionOf(body: OperationBody): BasicPermission {
    return this.#kinds.operation(body.operation).operation.permission;
  }
}

/** Requester, members of the owning group, platform, security and auditors. */
function maySee(request: StreamingRequest, person: Person): boolean {
  const { ownershipRefs } = person;
  return (
    seesAll(person) ||
    ownershipRefs.includes(request.createdBy) ||
    (request.owner !== undefined && ownershipRefs.includes(request.owner))
  );
}

function seesAll(person: Person): boolean {
  return person.isPlatform || person.isSecurity || person.isAuditor;
}
