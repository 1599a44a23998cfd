/** What the two busiest screens ask for. */

export const notebookList = /* GraphQL */ `
  query NotebookList {
    notebook_overview(limit: 50, order_by: { notebook_id: asc }) {
      notebook_id
      status
      beneficiary {
        firstname
        lastname
      }
      structure {
        name
      }
      referent {
        firstname
        lastname
      }
    }
  }
`;

export const carnetPage = /* GraphQL */ `
  query CarnetPage($id: uuid!) {
    notebook_by_pk(id: $id) {
      id
      beneficiary {
        firstname
        lastname
        birth_date
      }
      overview {
        status
      }
      members(where: { ended_at: { _is_null: true } }) {
        role
        account {
          firstname
          lastname
        }
        structure {
          name
        }
      }
      focuses {
        id
        goals {
          id
          label
          actions {
            id
            label
            status
            due_on
          }
        }
      }
      events(limit: 20, order_by: { occurred_at: desc }) {
        type
        occurred_at
        author {
          firstname
          lastname
        }
      }
    }
  }
`;
