using Analytics.Data.Contracts;
using Analytics.Etl.Reading;
using Analytics.Templates;

namespace Analytics.Etl.Importing;

/// <summary>
/// Which sheet of a received file is read as which resources, and of each other one why it is not read. A register that shows who came is read as both.
/// </summary>
internal sealed record Plan(IReadOnlyList<PlannedSheet> Sheets)
{
    /// <summary>The resources that offices keep: whose rows are of their register unless they say otherwise.</summary>
    private static readonly IReadOnlyList<Contract> _ofOffices =
        [.. Contract.All.Where(contract => contract.Fields.Any(field => field is { Name: "confidence_code", Assumed: "register" }))];

    /// <summary>By whose names a text file is parted into columns, until its own are known.</summary>
    public static Contract Usual { get; } = Contract.Named("consultations");

    /// <summary>The sheets of each resource, parents before those that refer to them.</summary>
    public IEnumerable<(Contract Contract, IReadOnlyList<PlannedSheet> Sheets)> Tables =>
        Sheets.Where(sheet => sheet.Contract is not null).GroupBy(sheet => sheet.Contract!).OrderBy(table => Depth(table.Key))
            .Select(table => (table.Key, (IReadOnlyList<PlannedSheet>)[.. table]));

    /// <exception cref="Reading.FileFaultException">No sheet is any resource that was asked for.</exception>
    /// <exception cref="ImportUsageException">A sheet or a column was asked for that is not there.</exception>
    public static Plan Of(IReadOnlyList<ReceivedSheet> received, ImportRequest request, Neighbours neighbours)
    {
        IReadOnlyList<ReceivedSheet> tables = [.. received.Where(sheet => !MendingSheet.Is(sheet)).SelectMany(sheet => StackedTables.Apart(sheet, _ofOffices))];
        var asked = Asked(tables, request.Sheet);
        IReadOnlyList<PlannedSheet> planned = request.Contract is { } contract
            ? OneResource(tables, asked, contract, request, neighbours)
            : WithTheirOthers([.. tables.Select(sheet => asked.Contains(sheet) ? BestOf(sheet, request, neighbours) : NotAsked(sheet))], request, neighbours);
        Plan plan = new([.. planned, .. received.Where(MendingSheet.Is).Select(sheet => new PlannedSheet(sheet, NotRead: MendingSheet.NotRead))]);
        if (plan.Sheets.All(sheet => sheet.Contract is null))
            throw ImportFaults.NoKnownSheet(_ofOffices);
        RequireColumns(plan, request);
        return new([.. plan.Sheets.Select(sheet => HasRows(sheet, request) ? sheet : new(sheet.Sheet, NotRead: $"has the columns of {sheet.Contract!.Name} and no row of its own below them"))]);
    }

    /// <summary>Of the sheets of a template an office fills in those that it keeps.</summary>
    private static bool HasRows(PlannedSheet planned, ImportRequest request)
    {
        if (planned is not { Contract: { } contract, Header: { } header })
            return true;
        Mapping mapping = new(Mapping.Recognise(header, contract, request.MapOf(contract)));
        var isAttendance = header.IsMatrix || header.Lists.Count > 0;
        return header.Below
            .Any(row => RowKinds.Of(row, header, mapping) is var kind && (kind == RowKind.Data || (isAttendance && kind != RowKind.Example && header.KeyPosition is { } number && row[number] is not null)));
    }

    /// <summary>The sheet that the contract knows best, and those with the same columns: a year on each is one table.</summary>
    private static IReadOnlyList<PlannedSheet> OneResource(
        IReadOnlyList<ReceivedSheet> sheets, IReadOnlyList<ReceivedSheet> asked, Contract contract, ImportRequest request, Neighbours neighbours)
    {
        var stated = request.MapOf(contract);
        if (contract.Name == Attendance && asked.Any(sheet => AcrossOn(sheet) is not null && HeaderRow.TryFind([sheet], contract, stated) is null))
            return [.. sheets.Select(Across)];
        var best = HeaderRow.Find([.. asked.Where(sheet => !sheet.IsHidden || request.Sheet is not null)], contract, stated);
        var named = FieldsOf(best, contract, stated);
        return [.. sheets.Select(sheet => ReferenceEquals(sheet, best.Sheet) ? new(sheet, contract, best) : Beside(sheet))];

        HeaderRow? AcrossOn(ReceivedSheet sheet) => MatrixOn(sheet, neighbours) ?? ListsOn(sheet, neighbours);

        PlannedSheet Across(ReceivedSheet sheet)
        {
            if (!asked.Contains(sheet))
                return NotAsked(sheet);
            if (sheet.IsHidden && request.Sheet is null)
                return new(sheet, NotRead: Hidden);
            return AcrossOn(sheet) is { } matrix ? new(sheet, contract, matrix) : new(sheet, NotRead: "names no entities");
        }

        PlannedSheet Beside(ReceivedSheet sheet)
        {
            if (!asked.Contains(sheet))
                return NotAsked(sheet);
            if (sheet.IsHidden)
                return new(sheet, NotRead: Hidden);
            if (HeaderRow.TryFind([sheet], contract, stated) is not { } header)
                return new(sheet, NotRead: sheet.Rows.All(row => row.IsBlank) ? Empty : $"names no columns of {contract.Name}");
            var fields = FieldsOf(header, contract, stated);
            return named.Where(contract.Requires).All(fields.Contains) && fields.Intersect(named).Count() * 2 >= named.Count
                ? new(sheet, contract, header)
                : new(sheet, NotRead: $"has other columns than {best.Sheet.Name}");
        }
    }

    /// <summary>The resource of which a sheet names most columns, if it names all that no import can make.</summary>
    private static PlannedSheet BestOf(ReceivedSheet sheet, ImportRequest request, Neighbours neighbours)
    {
        if (sheet.Rows.All(row => row.IsBlank))
            return new(sheet, NotRead: Empty);
        if (OwnSheets.Holding(sheet.Name, sheet.Rows[0][0]) is { } held)
            return new(sheet, NotRead: $"holds {held}");
        if (sheet.IsHidden && request.Sheet is null)
            return new(sheet, NotRead: Hidden);
        var fits = Near(sheet, request).Where(near => near.Lacks.Count == 0).ToList();
        if (MatrixOn(sheet, neighbours) is { } matrix && fits.TrueForAll(fit => fit.Known <= matrix.Entities.Count))
            return new(sheet, Contract.Named(Attendance), matrix);
        if (fits.Count > 0)
            return new(sheet, fits[0].Contract, fits[0].Header);
        return ListsOn(sheet, neighbours) is { } lists ? new(sheet, Contract.Named(Attendance), lists) : new(sheet, NotRead: WhyNot(sheet, request));
    }

    /// <summary>The resources whose columns a sheet names, the one of which it names most first, and what rows of it must have and no column and no option gives.</summary>
    private static IEnumerable<(Contract Contract, HeaderRow Header, int Known, IReadOnlyList<string> Lacks)> Near(ReceivedSheet sheet, ImportRequest request) =>
        from contract in _ofOffices
        let stated = request.MapOf(contract)
        let header = HeaderRow.TryFind([sheet], contract, stated)
        where header is not null
        let fields = FieldsOf(header, contract, stated)
        let given = request.ConstantsOf(contract)
        orderby header.IsWide descending, fields.Count descending, ImpliedCells.Imply(contract, header, stated) descending, contract.Fields.Count
        select (
            contract, header, header.IsWide ? int.MaxValue : fields.Count,
            (IReadOnlyList<string>)[.. Needed(contract).Where(field => !header.IsWide && !fields.Contains(field) && !given.ContainsKey(field.Name) && !ImpliedCells.Follows(field, contract, header, stated)).Select(field => field.Name)]);

    private static string WhyNot(ReceivedSheet sheet, ImportRequest request)
    {
        var near = Near(sheet, request).FirstOrDefault();
        return near.Contract is null
            ? "names the columns of no resource"
            : $"looks like {near.Contract.Name} from {sheet.Cell(near.Header.Row.Number, 0)} on and has no {string.Join(" and no ", near.Lacks)}: --map COLUMN={near.Lacks[0]} or --set {near.Lacks[0]}=… gives one";
    }

    /// <summary>
    /// Adds to each sheet what else it is: a register with a column for each entity, or with one that lists them, is attendance too; a table of attendance that
    /// says the day, and more than the register or without one, is the register too.
    /// </summary>
    private static IReadOnlyList<PlannedSheet> WithTheirOthers(IReadOnlyList<PlannedSheet> planned, ImportRequest request, Neighbours neighbours)
    {
        var attendance = planned.Select(sheet => sheet switch
        {
            { Contract.Name: Attendance, Header: { } header } when header.IsMatrix || header.Lists.Count > 0 => header,
            _ when sheet.Contract == Usual => AttendanceOn(sheet, neighbours),
            _ => null,
        }).ToList();
        return
        [
            .. planned.Index().SelectMany(sheet => attendance[sheet.Index] is not { } header
                ? [sheet.Item]
                : new[] { RegisterOn(sheet.Item, header, sheet.Index), new(sheet.Item.Sheet, Contract.Named(Attendance), header) }.OfType<PlannedSheet>()),
        ];

        PlannedSheet? RegisterOn(PlannedSheet sheet, HeaderRow header, int at)
        {
            var register = sheet.Contract == Usual ? sheet.Header : HeaderRow.TryFind([header.Sheet], Usual, request.MapOf(Usual));
            if (register is null)
                return null;
            var fields = FieldsOf(register, Usual, request.MapOf(Usual));
            var registers = planned.Index().Where(other => other.Item.Contract == Usual && (attendance[other.Index] is null || other.Index < at)).Select(other => other.Item.Header!).ToList();
            var saysMore = fields.Any(field => field.Name is not (Number or Day));
            if (!fields.Any(field => field.Name == Day) || (registers.Count > 0 && !saysMore) || registers.Exists(other => HoldsThoseOf(other, register)))
                return null;
            // A list of attendance that repeats the subject is no newer register: what that says besides would be lost.
            return AreKnown(header) && !SaysAllOf(fields) ? null : new(sheet.Sheet, Usual, register);
        }

        bool SaysAllOf(HashSet<Field> fields)
        {
            var had = PackageTable.Fields(Path.Combine(request.Package.FullName, $"{Usual.Name}.csv"), Usual);
            return had.Count > 0 && had.All(field => field.Assumed is not null || IsMade(field) || fields.Contains(field));
        }

        bool AreKnown(HeaderRow header)
        {
            var position = header.KeyPosition!.Value;
            var written = header.Below.Select(row => row[position]).OfType<string>().ToList();
            var known = neighbours.Of(Usual);
            var key = Usual.Field(Number);
            return written.Count(name => known.Find(name).Count > 0 || known.Find(Slug.Of(name, key)).Count > 0) * 2 >= written.Count;
        }
    }

    private static bool IsMade(Field field) => field.Name is Number or "source_id" or "locator" or "note";

    /// <summary>Whether most consultations of one sheet stand on another too, by their numbers and days: numbers alone may begin anew on each.</summary>
    private static bool HoldsThoseOf(HeaderRow other, HeaderRow register)
    {
        var shared = new[] { Number, Day }.Select(field => (There: Position(other, field), Here: Position(register, field))).Where(at => at is { There: not null, Here: not null }).ToList();
        var there = other.Below.Select(row => Written(row, shared.Select(at => at.There!.Value))).ToHashSet();
        var here = register.Below.Select(row => Written(row, shared.Select(at => at.Here!.Value))).Where(written => written.Length > 0).ToList();
        return shared.Count > 0 && here.Count > 0 && here.Count(there.Contains) * 2 >= here.Count;
    }

    private static string Written(ReceivedRow row, IEnumerable<int> positions) => string.Join('|', positions.Select(position => Header.Fold(row[position] ?? ""))).Trim('|');

    private static int? Position(HeaderRow header, string field) =>
        Enumerable.Range(0, header.Width).Where(position => header.Row[position] is { } name && Header.Find(name, Usual)?.Name == field).Select(position => (int?)position).FirstOrDefault();

    private static HeaderRow? AttendanceOn(PlannedSheet register, Neighbours neighbours)
    {
        if (MatrixOn(register.Sheet, neighbours) is { } matrix)
            return matrix;
        return EntityLists.In(register.Header!, Usual, Entities(neighbours)) is { Count: > 0 } lists ? register.Header! with { Lists = lists, KeyPosition = AttendanceMatrix.KeyPosition(register.Header.Row) } : null;
    }

    private static ParentNames Entities(Neighbours neighbours) => neighbours.Of(Contract.Named("entities"));

    private static HeaderRow? MatrixOn(ReceivedSheet sheet, Neighbours neighbours) => AttendanceMatrix.Find(sheet, Entities(neighbours));

    private static HeaderRow? ListsOn(ReceivedSheet sheet, Neighbours neighbours) => EntityLists.Find(sheet, Entities(neighbours));

    private const string Attendance = "attendance";
    private const string Number = "consultation_id";
    private const string Day = "held_on";
    private const string Empty = "is empty";
    private const string Hidden = "is hidden in the workbook; --sheet reads it all the same";

    private static PlannedSheet NotAsked(ReceivedSheet sheet) => new(sheet, NotRead: "was not asked for");

    private static IReadOnlyList<ReceivedSheet> Asked(IReadOnlyList<ReceivedSheet> sheets, string? name)
    {
        if (name is null)
            return sheets;
        return sheets.Where(sheet => string.Equals(sheet.Name, name, StringComparison.OrdinalIgnoreCase)).ToList() is { Count: > 0 } chosen
            ? chosen
            : throw new ImportUsageException($"--sheet {name}: there are {string.Join(", ", sheets.Select(sheet => sheet.Name ?? "no sheets").Distinct())}");
    }

    /// <summary>A column that was mapped must be on one of the sheets that are read.</summary>
    private static void RequireColumns(Plan plan, ImportRequest request)
    {
        var written = plan.Sheets.Where(sheet => sheet.Header is not null).SelectMany(sheet => Mapping.Names(sheet.Header!)).ToList();
        var known = written.SelectMany(column => new[] { column.Folded, column.Letters }).ToHashSet();
        if (request.Map.Keys.FirstOrDefault(column => !known.Contains(column)) is { } absent)
        {
            throw new ImportUsageException(
                $"--map: no column is called {absent}; there are {string.Join(", ", written.Select(column => column.Written).Where(name => name.Length > 0).Distinct())}");
        }
    }

    private static HashSet<Field> FieldsOf(HeaderRow header, Contract contract, IReadOnlyDictionary<string, string> stated) =>
        [.. Mapping.Recognise(header, contract, stated).Select(column => column.Field).OfType<Field>()];

    /// <summary>What every row must have, and no import makes: a key it makes of what the row is about.</summary>
    private static IEnumerable<Field> Needed(Contract contract) =>
        contract.Fields.Where(field => field.Constraints.Required && field.Assumed is null && !contract.PrimaryKey.Contains(field.Name));

    /// <summary>How many generations of parents a resource has; a cell of several keys refers to parents too.</summary>
    private static int Depth(Contract contract) => 1 + contract.ForeignKeys.Select(key => Contract.Named(key.Reference.Resource))
        .Concat(contract.Fields.Select(References.ListedBy).OfType<Contract>())
        .Where(parent => parent != contract)
        .Select(Depth).DefaultIfEmpty().Max();
}

/// <summary>A sheet with the resource that it is read as and the row that names its columns, or why it is not read.</summary>
internal sealed record PlannedSheet(ReceivedSheet Sheet, Contract? Contract = null, HeaderRow? Header = null, string? NotRead = null);
