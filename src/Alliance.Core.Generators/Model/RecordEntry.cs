using Microsoft.CodeAnalysis;

namespace Alliance.Core.Generators.Model;

/// <summary>The entry of one record in the model table. It compares by value.</summary>
/// <param name="Name">The name of its type.</param>
/// <param name="Kind">The name of its <c>RecordKind</c>; "Unspecified" for a record that is inside another, or that holds all others.</param>
/// <param name="IsDeciding">Whether answers depend on the record.</param>
/// <param name="Lists">The members that list records with keys of their own.</param>
/// <param name="HasEvidence">Whether the record states the evidence for what it claims.</param>
/// <param name="Parts">The members that hold other records.</param>
/// <param name="Members">The code that describes the members.</param>
/// <param name="References">The code that visits the records inside the record and its references.</param>
/// <param name="Names">The code of the texts that name the record, from a local variable <c>record</c>; empty for a record that has none.</param>
internal sealed record RecordEntry(
    string Name,
    string Kind,
    bool IsDeciding,
    EquatableArray<RecordList> Lists,
    bool HasEvidence,
    EquatableArray<RecordPart> Parts,
    string Members,
    string References,
    string Names)
{
    public static RecordEntry Of(INamedTypeSymbol type, AttributeData attribute)
    {
        IPropertySymbol[] members =
        [
            .. type.GetMembers().OfType<IPropertySymbol>().Where(property =>
                !property.IsStatic
                && property.DeclaredAccessibility == Accessibility.Public
                && property.SetMethod is { IsInitOnly: true }
                && property.Type.Name != "UnknownMembers"),
        ];
        return new(
            type.Name,
            MemberShape.KindOf(type) ?? "Unspecified",
            attribute.NamedArguments.Any(argument => argument.Key == "IsDeciding" && argument.Value.Value is true),
            new(members.Select(ListOf).Where(list => list is not null)!),
            members.Any(member => member.Type.Name == "Evidence"),
            new(members.Select(PartOf).Where(part => part is not null)!),
            string.Concat(members.Select(MemberOf)),
            string.Concat(members.Select(MemberShape.Of).Where(shape => shape is not null).Select(shape =>
                shape!.ForEach("        ", (value, _) => [$"Visit({(shape.Record is null ? shape.ReferenceTo(value) : value)}, found);"]))),
            string.Join(", ", members.Select(property => NameOf(property, "record")).Where(name => name is not null)));
    }

    /// <summary>
    /// The code of the texts by which people know a record: its names, name, title or citation, or the title of the record in a required member, as a target has that of
    /// its indicator; null for another member.
    /// </summary>
    private static string? NameOf(IPropertySymbol property, string record) => property switch
    {
        { Name: "Names" } => $".. {record}.Names.Select(name => name.Text)",
        { Name: "Name" or "Title", Type.Name: "LocalizedText" } => $"{record}.{property.Name}",
        { Name: "Citation", Type.SpecialType: SpecialType.System_String } => $"{record}.Citation ?? \"\"",
        { IsRequired: true } when MemberShape.KindOf(property.Type) is not null => property.Type.GetMembers("Title").OfType<IPropertySymbol>()
            .Select(title => NameOf(title, $"{record}.{property.Name}")).FirstOrDefault(),
        _ => null,
    };

    /// <summary>A list of records that a dataset may hold: those of the model, and those of kinds that it does not know.</summary>
    private static RecordList? ListOf(IPropertySymbol property) =>
        property.Type is INamedTypeSymbol { Name: "ValueList" } list && list.TypeArguments[0] is { } record && record.AllInterfaces.Any(contract => contract.Name == "IRecord")
            ? new(property.Name, MemberShape.JsonNameOf(property), record.Name)
            : null;

    private static RecordPart? PartOf(IPropertySymbol property) => MemberShape.Of(property) is { Record: { } record } shape
        ? new(shape.Property, shape.Local, record, shape.IsList, property.NullableAnnotation == NullableAnnotation.Annotated)
        : null;

    private static string MemberOf(IPropertySymbol property)
    {
        ITypeSymbol type = property.Type;
        bool isList = type.Name == "ValueList";
        if (isList || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            type = ((INamedTypeSymbol)type).TypeArguments[0];
        MemberShape? shape = MemberShape.Of(property);
        string refersTo = shape switch
        {
            { Kind: { Length: > 0 } kind } => $"[RecordKind.{kind}]",
            { Record: null } => type.Name == "PartyReference" ? "Parties" : "EveryKind",
            _ => "[]",
        };
        string value = type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return $$"""
                        new() { JsonName = "{{MemberShape.JsonNameOf(property)}}", PropertyName = "{{property.Name}}", ValueType = typeof({{value}}), IsRequired = {{Word(property.IsRequired)}}, IsList = {{Word(isList)}}, IsRecord = {{Word(shape?.Record is not null)}}, RefersTo = {{refersTo}} },

            """;
    }

    private static string Word(bool value) => value ? "true" : "false";
}

/// <summary>A member that lists records with keys of their own.</summary>
internal sealed record RecordList(string Property, string JsonName, string Record);

/// <summary>A member that holds one or more other records.</summary>
internal sealed record RecordPart(string Property, string Local, string Record, bool IsList, bool IsOptional);
