/** What every mutation asks for, so that a refusal is seen. */
export const ERROR = '__typename ... on ErrorResult { errorCode message }';

/**
 * A signed-in client of one Vendure's admin GraphQL API. Throws with Vendure's own sentence where an answer
 * holds errors, or a union member that is an error result (`errorCode`).
 */
export async function adminApi(url) {
  let token = '';
  async function ask(query, variables = {}) {
    const response = await fetch(`${url}/admin-api`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    token = response.headers.get('vendure-auth-token') ?? token;
    const answer = await response.json();
    if (answer.errors) throw new Error(`Vendure refused: ${answer.errors.map((e) => e.message).join('; ')}`);
    for (const [name, value] of Object.entries(answer.data)) {
      if (value?.errorCode)
        throw new Error(`Vendure refused ${name}: ${value.errorCode} ${value.message ?? ''}`);
    }
    return answer.data;
  }
  await ask(
    `mutation { login(username: "superadmin", password: "superadmin") {
      __typename ... on ErrorResult { errorCode message } } }`,
  );
  return ask;
}

/** All pages of a paginated list; `take` stays under Vendure's limit of 1,000. */
export async function allOf(ask, list, fields, filter = '') {
  const found = [];
  for (;;) {
    const options = `{ skip: ${found.length}, take: 100, sort: { id: ASC }${filter ? `, filter: ${filter}` : ''} }`;
    const data = await ask(`{ ${list}(options: ${options}) { totalItems items { ${fields} } } }`);
    found.push(...data[list].items);
    if (found.length >= data[list].totalItems || data[list].items.length === 0) return found;
  }
}
