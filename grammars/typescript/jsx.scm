; JSX: an element with a capitalised name calls its component.

((jsx_opening_element name: (identifier) @callee) @reference.call (#match? @callee "^[A-Z]"))
((jsx_self_closing_element name: (identifier) @callee) @reference.call (#match? @callee "^[A-Z]"))
(jsx_opening_element name: (member_expression) @callee) @reference.call
(jsx_self_closing_element name: (member_expression) @callee) @reference.call
(jsx_expression [(identifier) (member_expression)] @reference.use)
