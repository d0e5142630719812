using Microsoft.CodeAnalysis;

namespace Alliance.Core.Generators.Json;

/// <summary>How a value of one type is read and written, and when it is left out. Types are mapped to JSON only here. It compares by value.</summary>
/// <param name="Type">The type as it is written in code.</param>
/// <param name="Read">The expression that reads a value from <c>source</c>.</param>
/// <param name="Write">The statement that writes <c>{0}</c> to <c>sink</c>.</param>
/// <param name="Absent">The condition under which <c>{0}</c> is not written; empty if it is always written.</param>
internal sealed record ValueForm(string Type, string Read, string Write, string Absent)
{
    private static readonly SymbolDisplayFormat Qualified = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>For a list: the form of its elements; it is read by a method of its own.</summary>
    public ValueForm? Item { get; private init; }

    /// <summary>Whether it is a word of a vocabulary.</summary>
    public bool IsWord { get; private init; }

    /// <summary>The condition under which <c>{0}</c> is left out of an answer, where nothing that could be stated is left out; null if it is <see cref="Absent"/>.</summary>
    public string? AbsentInAnswer { get; private init; }

    /// <summary>The expression for the shape of a value, with which a reader can go on after a mistake.</summary>
    public string Shape => Item is not null ? $"ValueShape.OfList({Item.Shape})" : OwnShape ?? $"ValueShape.OfLeaf(static (ref TextSource source) => {Read})";

    /// <summary>The shape of a value that is not read as one piece, or whose <see cref="Read"/> is not a statement; otherwise null.</summary>
    private string? OwnShape { get; init; }

    /// <summary>The form of a member: that of its type, except for the version of the format, which decides whether the rest can be read.</summary>
    public static ValueForm? Of(string jsonName, ITypeSymbol type) => jsonName == "schemaVersion"
        ? new("string", "JsonValues.ReadSchemaVersion(ref source)", "sink.String({0});", "")
        : Of(type);

    /// <summary>Whether a type is a record whose JSON is generated.</summary>
    public static bool IsRecord(ITypeSymbol type) => type.GetAttributes().Any(a => a.AttributeClass?.Name == "JsonRecordAttribute");

    /// <summary>The form of a member of an answer: also an enum, a number that is no decimal, and another answer.</summary>
    public static ValueForm? OfAnswer(ITypeSymbol type) => Of(type, isAnswer: true);

    /// <summary>The lines of the method that reads a list of items of this form, with their depth.</summary>
    /// <param name="property">The name of the property.</param>
    public IEnumerable<(int Depth, string Text)> ListReader(string property) =>
    [
        (1, $"private static {Type} Read{property}(ref TextSource source)"),
        (1, "{"),
        (2, $"ValueListBuilder<{Item!.Type}> items = default;"),
        (2, "source.BeginArray();"),
        (2, "while (source.NextElement())"),
        (3, $"items.Add({Item.Read});"),
        (2, "return items.ToList();"),
        (1, "}"),
        (0, ""),
    ];

    /// <summary>The form of a type; <see langword="null"/> when the generator knows none.</summary>
    private static ValueForm? Of(ITypeSymbol type, bool isAnswer = false)
    {
        string name = type.ToDisplayString(Qualified);
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Of(nullable.TypeArguments[0], isAnswer) is { } inner
                ? new(name, inner.Read, inner.Write.Replace("{0}", "{0}.GetValueOrDefault()"), "{0} is null") { Item = inner.Item, OwnShape = inner.OwnShape }
                : null;
        }
        if (type is INamedTypeSymbol { IsGenericType: true } generic)
            return OfGeneric(name, generic, isAnswer);
        if (isAnswer && OfAnswersOwn(name, type) is { } own)
            return own;
        // No vocabulary of the format is closed: a member is a Term of the enum, which keeps the words of later versions.
        if (type.TypeKind == TypeKind.Enum)
            return null;
        return type.SpecialType switch
        {
            SpecialType.System_String => new(name, "source.ReadString()", "sink.String({0});", type.NullableAnnotation == NullableAnnotation.Annotated ? "{0} is null" : ""),
            SpecialType.System_Boolean => new(name, "source.ReadBoolean()", "sink.Boolean({0});", "!{0}"),
            SpecialType.System_Decimal => new(name, "JsonValues.ReadDecimal(ref source)", "sink.Number({0});", ""),
            _ => OfNamed(name, type),
        };
    }

    /// <summary>The forms that only members of answers have.</summary>
    private static ValueForm? OfAnswersOwn(string name, ITypeSymbol type)
    {
        string plain = name.TrimEnd('?');
        if (type.TypeKind == TypeKind.Enum)
        {
            // False is a claim, and no answer states it by leaving a member out.
            string absent = type.Name == "Truth" ? "" : "JsonValues.IsUnspecified({0})";
            return new(name, $"JsonValues.ReadEnum<{name}>(ref source)", "JsonValues.WriteEnum(ref sink, {0});", absent);
        }
        if (IsRecord(type) || type.GetAttributes().Any(a => a.AttributeClass?.Name == "JsonAnswerAttribute"))
        {
            // The default of a struct is an answer too: bounds that are both "no known constraint", or no findings.
            string absent = type.IsValueType ? "{0}.Equals(default)" : type.NullableAnnotation == NullableAnnotation.Annotated ? "{0} is null" : "";
            return new(name, $"{plain}.ReadJson(ref source)", $"{plain}.WriteJson(ref sink, {{0}});", absent) { AbsentInAnswer = type.IsValueType ? "" : null };
        }
        return type.SpecialType switch
        {
            SpecialType.System_SByte or SpecialType.System_Int32 =>
                new(name, $"({name})JsonValues.ReadInteger(ref source, {name}.MinValue, {name}.MaxValue)", "sink.Number((long){0});", "{0} == 0") { AbsentInAnswer = "" },
            SpecialType.System_Int64 => new(name, "JsonValues.ReadInteger(ref source, long.MinValue, long.MaxValue)", "sink.Number({0});", "{0} == 0") { AbsentInAnswer = "" },
            SpecialType.System_Double => new(name, "JsonValues.ReadDouble(ref source)", "sink.Number({0});", "") { AbsentInAnswer = "!double.IsFinite({0})" },
            SpecialType.System_Boolean => new(name, "source.ReadBoolean()", "sink.Boolean({0});", "!{0}") { AbsentInAnswer = "" },
            _ => null,
        };
    }

    private static ValueForm? OfNamed(string name, ITypeSymbol type)
    {
        if (IsRecord(type))
        {
            string plain = name.TrimEnd('?');
            string absent = type.NullableAnnotation == NullableAnnotation.Annotated ? "{0} is null" : $"{plain}.None.Equals({{0}})";
            return new(name, $"{plain}.ReadJson(ref source)", $"{plain}.WriteJson(ref sink, {{0}});", absent) { OwnShape = $"ValueShape.OfRecord(static () => {plain}.JsonShape)" };
        }
        if (type.Name is "LocalizedText" or "Validity" or "Money" or "ExchangeRate" or "ExchangeRatePoints" or "LocalDate" or "Place" or "RequestedItem")
            return new(name, $"JsonValues.Read{type.Name}(ref source)", $"JsonValues.Write{type.Name}(ref sink, {{0}});", "{0}.Equals(default)") { OwnShape = ShapeOf(type.Name) };
        if (type.Name is "PartyReference" or "RecordReference")
            return new(name, $"JsonValues.Read{type.Name}(ref source)", "sink.Text({0});", "{0}.IsDefault");
        // The platform's own numbers have text forms too, but are not strings in JSON.
        return type.IsValueType && type.SpecialType == SpecialType.None && type.AllInterfaces.Any(i => i.Name == "IUtf8SpanParsable") ? OfText(name, type) : null;
    }

    private static string? ShapeOf(string type) => type switch
    {
        "LocalizedText" => "ValueShape.Texts",
        "Validity" or "Money" or "ExchangeRate" or "ExchangeRatePoints" => $"ValueShapes.{type}",
        _ => null,
    };

    private static ValueForm? OfGeneric(string name, INamedTypeSymbol type, bool isAnswer)
    {
        if (type.Name is "Id")
        {
            string of = type.TypeArguments[0].ToDisplayString(Qualified);
            return new(name, $"JsonValues.ReadId<{of}>(ref source)", "sink.Ascii({0});", "{0}.IsDefault");
        }
        if (type.Name is "Term")
        {
            string words = $"VocabularyNames<{type.TypeArguments[0].ToDisplayString(Qualified)}>.Words";
            return new(name, $"new(JsonValues.ReadWord(ref source, {words}))", $"JsonValues.WriteWord(ref sink, {{0}}.Word, {words});", "{0}.Word is null") { IsWord = true, OwnShape = $"ValueShape.OfLeaf(static (ref TextSource source) => JsonValues.ReadWord(ref source, {words}))" };
        }
        if (type is { Name: "ValueList" } && type.TypeArguments[0].Name == "UnknownRecord")
            return new(name, "UnknownRecordJson.ReadList(ref source)", "UnknownRecordJson.WriteList(ref sink, {0});", "{0}.Count == 0") { OwnShape = "ValueShape.OfList(ValueShape.RecordWithKind)" };
        if (type.Name is not "ValueList" || Of(type.TypeArguments[0], isAnswer) is not { } item)
            return null;
        string write = $"sink.BeginArray(); foreach (var item in {{0}}) {{{{ sink.Element(); {string.Format(item.Write, "item")} }}}} sink.EndArray();";
        return new(name, "", write, "{0}.Count == 0") { Item = item, AbsentInAnswer = "" };
    }

    private static ValueForm OfText(string name, ITypeSymbol type)
    {
        string form = type.AllInterfaces.Any(i => i.Name == "IAsciiText") ? "Ascii" : "Text";
        return new(name, $"JsonValues.Read{form}<{name}>(ref source)", $"sink.{form}({{0}});", "{0}.Equals(default)");
    }
}
