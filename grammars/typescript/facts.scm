; What JavaScript and TypeScript share; both grammars compile this file.

; ---- functions

(function_declaration name: (identifier) @name) @definition.function.function
(generator_function_declaration name: (identifier) @name) @definition.function.function
(variable_declarator name: (identifier) @name
  value: [(arrow_function) (function_expression) (generator_function)] @shape) @definition.function.function
(variable_declarator name: (identifier) @name
  value: (parenthesized_expression [(arrow_function) (function_expression) (generator_function)] @shape)) @definition.function.function
(export_statement "default" value: [(arrow_function) (function_expression) (generator_function)] @shape
  (#set! name "default")) @definition.function.function

(class_body (method_definition name: (_) @name) @definition.function.method)

(object (method_definition name: (_) @name) @definition.function.method (#set! hidden "object")) @object
(object (pair key: [(property_identifier) (string)] @name
  value: [(arrow_function) (function_expression) (generator_function)] @shape) @definition.function.function
  (#set! hidden "object")) @object

; Foo.prototype.bar = function () {}
(assignment_expression
  left: (member_expression
    object: (member_expression object: (identifier) @owner property: (property_identifier) @_prototype)
    property: (property_identifier) @name)
  right: [(function_expression) (arrow_function)] @shape
  (#eq? @_prototype "prototype")) @definition.function.method

; exports.foo = function () {}, thing.foo = () => {}, Class.foo = () => {}
(assignment_expression
  left: (member_expression object: [(identifier) (member_expression)] @holder property: (property_identifier) @name)
  right: [(function_expression) (arrow_function)] @shape
  (#not-match? @holder "prototype$")
  (#set! hidden "object")) @definition.function.function

; Its name is known inside of it.
(function_expression name: (identifier) @name (#set! hidden "object") (#set! itself "")) @definition.function.function

(arrow_function) @scope.function
(function_expression) @scope.own_this
(generator_function) @scope.own_this
(statement_block) @scope.block
(for_statement) @scope.block
(for_in_statement) @scope.block
(catch_clause) @scope.block

; ---- classes

(class_declaration name: (_) @name) @definition.class.class
(variable_declarator name: (identifier) @name value: (class) @shape) @definition.class.class
(export_statement "default" value: (class) @shape (#set! name "default")) @definition.class.class
; exports.Foo = class {}
(assignment_expression
  left: (member_expression property: (property_identifier) @name)
  right: (class !name) @shape
  (#set! hidden "object")) @definition.class.class
(class name: (_) @name (#set! hidden "object")) @definition.class.class
((class !name) @definition.class.anonymous (#set! name "class") (#set! hidden "unnamed"))

; ---- values

(variable_declarator name: (identifier) @name value: (object)) @container
(pair key: [(property_identifier) (string)] @name value: (object)) @container

(lexical_declaration (variable_declarator) @binding)
(variable_declaration (variable_declarator) @binding (#set! hoist ""))
(for_in_statement left: (_) @name right: (_) @iterable) @binding
(catch_clause parameter: (_) @name) @binding

(assignment_expression left: (identifier) @name right: (_) @value) @assign
(assignment_expression
  left: (member_expression object: (this) property: [(property_identifier) (private_property_identifier)] @name)
  right: (_) @value) @field

(assignment_expression
  left: (member_expression object: [(identifier) (member_expression)] @object property: (property_identifier) @name)
  right: (_) @value
  (#not-match? @object "^this\\b|^(?:module\\.)?exports$|\\bprototype$")) @expando

(binary_expression left: (identifier) @name operator: "instanceof" right: (_) @type) @test
; What the function says of its argument, if anything, is found when it is known.
(call_expression function: [(identifier) (member_expression)] arguments: (arguments . (identifier) @name)) @test @by
; `assertUser(x)`: what comes after runs only when it holds.
((expression_statement (call_expression function: [(identifier) (member_expression property: (property_identifier))] @callee arguments: (arguments . (identifier) @name)) @by) @narrow (#match? @callee "(^|\\.)(?:assert|ensure|check|verify|validate|require|expect|must)[A-Z_]") (#set! rest ""))

(return_statement (_) @return)
(yield_expression (_) @return (#set! yielded ""))
; Only an arrow function has a value as its body. A pattern that begins with the value costs less than one that waits
; for it inside the node around.
body: [
  (call_expression) (new_expression) (identifier) (member_expression) (await_expression) (this) (object)
  (parenthesized_expression) (function_expression) (arrow_function) (array) (ternary_expression) (string) (number) (template_string) (true) (false) (null)
  (binary_expression) (subscript_expression) (assignment_expression) (class)
] @return

; ---- imports

(import_statement (import_clause (identifier) @local) source: (string) @source) @import.default
(import_statement (import_clause (namespace_import (identifier) @local)) source: (string) @source) @import.namespace
(import_statement (import_clause (named_imports (import_specifier name: (_) @name !alias))) source: (string) @source) @import.named
(import_statement (import_clause (named_imports (import_specifier name: (_) @name alias: (_) @local))) source: (string) @source) @import.named
(import_statement . "import" . source: (string) @source) @import.effect

; ---- exports

(export_statement declaration: (_ name: (_) @name)) @export.local
(export_statement "default" declaration: (_ name: (_) @name)) @export.default
(export_statement declaration: (_ (variable_declarator name: (identifier) @name))) @export.local
(export_statement declaration: (_ (variable_declarator name: (object_pattern [
  (shorthand_property_identifier_pattern) @name
  (pair_pattern value: (identifier) @name)])))) @export.local
(export_statement declaration: (_ (variable_declarator name: (array_pattern (identifier) @name)))) @export.local
(export_statement "default" value: (identifier) @name) @export.default
(export_statement "default" value: (_) @value) @export.default
(export_statement (export_clause (export_specifier name: (_) @name alias: (_)? @alias)) !source) @export.local
(export_statement (export_clause (export_specifier name: (_) @name alias: (_)? @alias)) source: (string) @source) @export.from
(export_statement (namespace_export (_) @name) source: (string) @source) @export.namespace
(export_statement "*" source: (string) @source) @export.star

(assignment_expression
  left: (member_expression object: (identifier) @_module property: (property_identifier) @_exports)
  right: (_) @value
  (#eq? @_module "module") (#eq? @_exports "exports")) @export.assign
(assignment_expression
  left: (member_expression object: (identifier) @_exports property: (property_identifier) @name)
  right: (_) @value
  (#eq? @_exports "exports")) @export.member
(assignment_expression
  left: (member_expression
    object: (member_expression object: (identifier) @_module property: (property_identifier) @_exports)
    property: (property_identifier) @name)
  right: (_) @value
  (#eq? @_module "module") (#eq? @_exports "exports")) @export.member

; ---- references

(call_expression function: (_)) @reference.call
(new_expression) @reference.new
(decorator (_) @name) @decorator

(arguments [(identifier) (member_expression)] @reference.use)
(pair value: [(identifier) (member_expression)] @reference.use)
(shorthand_property_identifier) @reference.use
(array [(identifier) (member_expression)] @reference.use)
(spread_element [(identifier) (member_expression)] @reference.use)
(return_statement [(identifier) (member_expression)] @reference.use)
body: [(identifier) (member_expression)] @reference.use
(variable_declarator value: [(identifier) (member_expression)] @reference.use)
(assignment_expression right: [(identifier) (member_expression)] @reference.use)
consequence: [(identifier) (member_expression)] @reference.use
alternative: [(identifier) (member_expression)] @reference.use
(binary_expression left: [(identifier) (member_expression)] @reference.use)
(binary_expression right: [(identifier) (member_expression)] @reference.use)
(template_substitution [(identifier) (member_expression)] @reference.use)
(export_statement value: [(identifier) (member_expression)] @reference.use)
(assignment_pattern right: [(identifier) (member_expression)] @reference.use)
(member_expression object: (identifier) @reference.use)
