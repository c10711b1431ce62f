using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Analytics.Tests.Conventions;

/// <summary>Every type to which a compiled type refers, wherever in it that is.</summary>
internal static class References
{
    public static IEnumerable<TypeReference?> Of(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(implemented => implemented.InterfaceType),
        .. type.Interfaces.SelectMany(OfAttributes),
        .. OfAttributes(type),
        .. OfParameters(type),
        .. type.Fields.SelectMany(field => OfAttributes(field).Append(field.FieldType)),
        .. type.Properties.SelectMany(OfAttributes),
        .. type.Events.SelectMany(raised => OfAttributes(raised).Append(raised.EventType)),
        .. type.Methods.SelectMany(Of),
    ];

    /// <summary>The types that a type is composed of: its element, its arguments, and what modifies it.</summary>
    public static IEnumerable<TypeReference> Plain(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => [.. Plain(generic.ElementType), .. generic.GenericArguments.SelectMany(Plain)],
        IModifierType modified => [.. Plain(modified.ElementType), .. Plain(modified.ModifierType)],
        FunctionPointerType pointer => [.. Plain(pointer.ReturnType), .. pointer.Parameters.SelectMany(parameter => Plain(parameter.ParameterType))],
        TypeSpecification specified => Plain(specified.ElementType),
        _ => [type],
    };

    private static IEnumerable<TypeReference?> Of(MethodDefinition method) =>
    [
        .. Signature(method),
        .. OfAttributes(method),
        .. OfAttributes(method.MethodReturnType),
        .. OfParameters(method),
        .. method.Parameters.SelectMany(OfAttributes),
        .. method.Overrides.SelectMany(Of),
        .. method.HasBody ? Of(method.Body) : [],
    ];

    private static IEnumerable<TypeReference?> Of(MethodBody body) =>
    [
        .. body.Variables.Select(variable => variable.VariableType),
        .. body.ExceptionHandlers.Select(handler => handler.CatchType),
        .. body.Instructions.SelectMany(instruction => instruction.Operand switch
        {
            TypeReference type => [type],
            MethodReference method => Of(method),
            FieldReference field => [field.DeclaringType, field.FieldType],
            CallSite site => Signature(site),
            _ => [],
        }),
    ];

    private static IEnumerable<TypeReference?> Of(MethodReference method) =>
    [
        method.DeclaringType,
        .. Signature(method),
        .. method is GenericInstanceMethod generic ? generic.GenericArguments : (IEnumerable<TypeReference>)[],
    ];

    private static IEnumerable<TypeReference?> Signature(IMethodSignature method) =>
        method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType);

    private static IEnumerable<TypeReference?> OfParameters(IGenericParameterProvider provider) =>
        provider.GenericParameters.SelectMany(parameter =>
            OfAttributes(parameter).Concat(parameter.Constraints.Select(constraint => constraint.ConstraintType)));

    private static IEnumerable<TypeReference?> OfAttributes(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.SelectMany(attribute => (IEnumerable<TypeReference?>)
        [
            attribute.AttributeType,
            .. attribute.ConstructorArguments.SelectMany(Of),
            .. attribute.Properties.Concat(attribute.Fields).SelectMany(named => Of(named.Argument)),
        ]);

    private static IEnumerable<TypeReference?> Of(CustomAttributeArgument argument) => argument.Value switch
    {
        TypeReference type => [argument.Type, type],
        CustomAttributeArgument boxed => Of(boxed),
        CustomAttributeArgument[] several => several.SelectMany(Of),
        _ => [argument.Type],
    };
}
