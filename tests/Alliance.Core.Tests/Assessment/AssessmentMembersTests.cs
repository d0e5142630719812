using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Alliance.Core.Tests.Documentation;

namespace Alliance.Core.Tests.Assessment;

/// <summary>
/// The room answers one request at a time. What takes or returns several requests, parties, items, places or specifications could be used to look for the one that needs no licence;
/// each such member is listed here, with the reason for it.
/// </summary>
public sealed partial class AssessmentMembersTests
{
    /// <summary>What a request consists of, and the answers to one.</summary>
    private static readonly Type[] Single =
    [
        typeof(AccessRequest), typeof(RequestedItem), typeof(TechnologyItem), typeof(Id<TechnologyItem>), typeof(ItemParameter), typeof(ParameterTest), typeof(ItemCriterion), typeof(ItemDescription),
        typeof(AccessParty), typeof(PartyOwner), typeof(PartyReference), typeof(Place), typeof(CountryCode), typeof(AccessQuantity), typeof(AccessFact), typeof(AccessJurisdiction),
        typeof(AccessAssessment), typeof(AccessOutcome), typeof(AccessBounds), typeof(AccessLevel), typeof(AccessChange), typeof(AccessDifference), typeof(ScreenedRequest),
    ];

    private static readonly Type[] HoldOne = [typeof(Nullable<>), typeof(Task<>), typeof(ValueTask<>), typeof(Id<>)];

    private static readonly Type[] Readers = [typeof(Stream), typeof(TextReader), typeof(TextWriter)];

    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["AccessScreening.ScreenAsync"] = "Many requests, answered in the order of the input.",
        ["AccessIndex.Changes"] = "The days on which the answer to one request changes, in the order of time.",
        ["AccessRequest.Export"] = "The places between which one transaction takes place.",
        ["AccessRequest.Direct"] = "The places that one transaction passes through: none.",
        ["AccessRequest.Via"] = "The places that one transaction passes through.",
        ["AccessRequest.Parties"] = "The parties to one transaction.",
        ["AccessRequest.Quantities"] = "The quantities of one transaction.",
        ["AccessRequest.Facts"] = "What is known about one transaction.",
        ["AccessRequest.Descriptions"] = "What is known about one item.",
        ["AccessRequest.Jurisdictions"] = "What is known about one transaction.",
        ["AccessRequest.Authorities"] = "Limits the answer to some laws; all of them are asked about the same transaction.",
        ["AccessParty.Owners"] = "The owners of one party.",
        ["PartyOwner.Owners"] = "The owners of one party.",
        ["AssessmentCoverage.AuthoritiesLeftOut"] = "The authorities that the request left out.",
    };

    [Fact]
    public void Only_the_members_listed_here_take_or_return_more_than_one() =>
        Assert.Equal(Reasons.Keys.Order(StringComparer.Ordinal), Types().SelectMany(NamesOfMany).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(nameof(Samples.List), true)]
    [InlineData(nameof(Samples.Array), true)]
    [InlineData(nameof(Samples.Later), true)]
    [InlineData(nameof(Samples.Two), true)]
    [InlineData(nameof(Samples.Pairs), true)]
    [InlineData(nameof(Samples.Rest), true)]
    [InlineData(nameof(Samples.Text), true)]
    [InlineData(nameof(Samples.Ask), true)]
    [InlineData(nameof(Samples.One), false)]
    [InlineData(nameof(Samples.Names), false)]
    public void The_test_sees_every_way_to_pass_several(string name, bool isMany) =>
        Assert.Equal(isMany, NamesOfMany(typeof(Samples)).Contains($"{nameof(Samples)}.{name}"));

    private static IEnumerable<string> NamesOfMany(Type type)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        IEnumerable<(string Name, Type[] Taken, Type Returned)> members =
        [
            .. type.GetProperties(Public).Select(property => (property.Name, property.GetIndexParameters().Select(parameter => parameter.ParameterType).ToArray(), property.PropertyType)),
            .. type.GetFields(Public).Select(field => (field.Name, Type.EmptyTypes, field.FieldType)),
            .. type.GetConstructors(Public).Where(constructor => !IsGenerated(constructor) && !IsRecord(type)).Select(constructor => (type.Name, TakenBy(constructor), typeof(void))),
            .. type.GetMethods(Public).Where(method => !method.IsSpecialName && !IsGenerated(method)).Select(method => (method.Name, TakenBy(method), method.ReturnType)),
        ];
        // Two values of the same kind in one call are several; so is a text that may contain any number.
        return members.Where(member => IsMany(member.Returned) || Array.Exists(member.Taken, IsMany) || member.Taken.Where(IsSingle).GroupBy(type => Nullable.GetUnderlyingType(type) ?? type).Any(same => same.Count() > 1)).Select(member => $"{type.Name}.{member.Name}");
    }

    private static Type[] TakenBy(MethodBase method) => [.. method.GetParameters().Select(parameter => parameter.ParameterType)];

    private static bool IsGenerated(MemberInfo member) => member.GetCustomAttribute<CompilerGeneratedAttribute>() is not null;

    /// <summary>Whether the constructor only sets the properties, which are looked at themselves.</summary>
    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    private static bool IsSingle(Type type) => Array.IndexOf(Single, Nullable.GetUnderlyingType(type) ?? type) >= 0;

    private static bool IsMany(Type type)
    {
        if (type.IsByRef)
            return IsMany(type.GetElementType()!);
        if (Array.Exists(Readers, reader => reader.IsAssignableFrom(type)))
            return true;
        Type[] inside = [.. type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments()];
        bool isOnlyOne = type.IsGenericType && Array.IndexOf(HoldOne, type.GetGenericTypeDefinition()) >= 0;
        return Array.Exists(inside, one => IsMany(one) || (!isOnlyOne && IsSingle(one)))
            || (!IsSingle(type) && type.Assembly == typeof(AccessIndex).Assembly && typeof(IEnumerable).IsAssignableFrom(type) && type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericArguments().Any(IsSingle)));
    }

    /// <summary>The public types that the files of the room declare.</summary>
    private static Type[] Types()
    {
        HashSet<string> names = [];
        foreach (string file in Directory.GetFiles(Repository.PathOf("src", "Alliance.Core", "Assessment"), "*.cs", SearchOption.AllDirectories))
            names.UnionWith(Declaration().Matches(File.ReadAllText(file)).Select(found => found.Groups["name"].Value));
        Type[] types = [.. typeof(AccessIndex).Assembly.GetExportedTypes().Where(type => names.Contains(type.Name.Split('`')[0]))];
        Assert.True(types.Length >= 30 && types.Contains(typeof(AccessIndex)) && types.Contains(typeof(AccessScreening)), "The types of the room were not found.");
        return types;
    }

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial|ref) )*(?:class|record struct|record|struct|interface|delegate \S+) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Declaration();

    /// <summary>Members of all kinds, so that the test is tested.</summary>
    private static class Samples
    {
        public static IReadOnlyList<AccessRequest>? List => null;

        public static Place[]? Array => null;

        public static Func<AccessRequest, bool>? Ask => null;

        public static IReadOnlyList<string>? Names => null;

        public static IAsyncEnumerable<AccessOutcome>? Later() => null;

        public static void Two(RequestedItem one, RequestedItem other) => _ = (one, other);

        public static Dictionary<string, (AccessParty, int)>? Pairs() => null;

        public static void Rest(params ReadOnlySpan<TechnologyItem> items) => _ = items.Length;

        public static Task<Stream> Text(Stream text) => Task.FromResult(text);

        public static Task<AccessOutcome>? One(AccessRequest request, Place? place = null) => Task.FromResult(request is null || place is null ? default : new AccessOutcome());
    }
}
