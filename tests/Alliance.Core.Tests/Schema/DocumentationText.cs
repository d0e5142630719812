using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Alliance.Core.Tests.Schema;

/// <summary>The summaries of the library's documentation, as plain text in the words of the JSON format.</summary>
internal sealed partial class DocumentationText
{
    private readonly Dictionary<string, XElement> _members = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Alliance.Core.xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    public string Of(Type type) => Summary($"T:{type.FullName}");

    public string Of(Type type, string property) => Summary($"P:{type.FullName}.{property}");

    public string OfWord(Type vocabulary, string name) => Summary($"F:{vocabulary.FullName}.{name}");

    private string Summary(string id)
    {
        XElement member = _members[id];
        if (member.Element("summary") is { } summary)
            return Blank().Replace(string.Concat(summary.Nodes().Select(Plain)), " ").Trim();
        string name = id[(id.LastIndexOf('.') + 1)..];
        return member.Element("inheritdoc") is { } inherited
            ? Summary(inherited.Attribute("cref")?.Value ?? $"P:{typeof(IRecord).FullName}.{name}")
            : throw new InvalidOperationException($"{id} has no summary.");
    }

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => see.Attribute("langword")?.Value ?? (see.Value.Length > 0 ? see.Value : Word(see.Attribute("cref")!.Value)),
        XElement element => string.Concat(element.Nodes().Select(Plain)),
        _ => "",
    };

    /// <summary>What a name of the model is called in JSON: a member in camel case, a word in kebab case, a type as it is.</summary>
    private static string Word(string cref)
    {
        if (cref.IndexOf('(', StringComparison.Ordinal) is var parameters and > 0)
            cref = cref[..parameters];
        string name = cref[(cref.LastIndexOf('.') + 1)..];
        return cref[0] switch
        {
            'P' => Declaring(cref) is { } record && record.GetProperty(name) is { } property ? JsonNames.Of(property) : JsonNamingPolicy.CamelCase.ConvertName(name),
            'F' => Declaring(cref) is { IsEnum: true } vocabulary ? JsonNames.OfWord(vocabulary, name) : JsonNamingPolicy.KebabCaseLower.ConvertName(name),
            _ => name,
        };
    }

    private static Type? Declaring(string cref) => typeof(AllianceDataset).Assembly.GetType(cref[2..cref.LastIndexOf('.')]);

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blank();
}
