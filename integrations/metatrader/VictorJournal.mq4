//+------------------------------------------------------------------+
//| VictorJournal.mq4: hands closed tickets to `victor journal`.      |
//|                                                                  |
//| It never trades. It appends one JSON object a line to            |
//| MQL4/Files/victor/LOGIN.jsonl, each ticket once, and begins the   |
//| file with a line that says whose they are. MetaTrader 4 tells no  |
//| program of a closed ticket, so the history is looked through on a |
//| timer. It shows only what the tab "Account History" is set to:    |
//| choose "All History" there. See docs/guide/live.md.               |
//+------------------------------------------------------------------+
#property copyright "victor"
#property version   "1.00"
#property description "Writes closed tickets as JSON lines for `victor journal watch`. Never trades."
#property strict

input bool   InpCommonFolder  = false; // write below Terminal/Common/Files, for several terminals
input int    InpEverySeconds  = 5;     // between two looks at the history
input int    InpSettleSeconds = 3;     // age of a closed ticket before it is written
input bool   InpPost          = false; // also post each line to `victor journal listen`
input string InpPostUrl       = "";    // http://127.0.0.1/TOKEN/metatrader, listed in Tools > Options > Expert Advisors

string file_name;
string head_line;
int    known[];                        // tickets in the file, ascending

//+------------------------------------------------------------------+
int OnInit()
  {
   if(IsTesting())
     {
      Print("VictorJournal: not in the strategy tester");
      return(INIT_FAILED);
     }
   file_name = "";
   EventSetTimer(InpEverySeconds > 0 ? InpEverySeconds : 5);
   return(INIT_SUCCEEDED);
  }

//+------------------------------------------------------------------+
void OnDeinit(const int reason)
  {
   EventKillTimer();
  }

//+------------------------------------------------------------------+
void OnTimer()
  {
   if(AccountNumber() <= 0 || !IsConnected())
      return;
   if(FileName() != file_name && !Begin())
     {
      file_name = "";
      return;
     }
   CatchUp();
  }

//+------------------------------------------------------------------+
//| The file of the account that is logged in now                    |
//+------------------------------------------------------------------+
string FileName()
  {
   return("victor\\" + IntegerToString(AccountNumber()) + ".jsonl");
  }

//+------------------------------------------------------------------+
int Flags()
  {
   return(FILE_READ | FILE_WRITE | FILE_BIN | FILE_SHARE_READ | (InpCommonFolder ? FILE_COMMON : 0));
  }

//+------------------------------------------------------------------+
//| Opens the file: a new one begins with its head, an old one tells  |
//| which tickets it has. A line that was torn is ended, and its      |
//| ticket is written again, for it is not known.                     |
//+------------------------------------------------------------------+
bool Begin()
  {
   file_name = FileName();
   ArrayResize(known, 0);
   head_line = Head();
   FolderCreate("victor", InpCommonFolder ? FILE_COMMON : 0);
   int file = FileOpen(file_name, Flags());
   if(file == INVALID_HANDLE)
     {
      Print("VictorJournal: cannot open ", file_name, ", error ", GetLastError());
      return(false);
     }
   bool done = true;
   if(FileSize(file) == 0)
      done = Append(file, head_line);
   else
      done = ReadKnown(file);
   FileClose(file);
   return(done);
  }

//+------------------------------------------------------------------+
bool ReadKnown(const int file)
  {
   uchar bytes[];
   FileSeek(file, 0, SEEK_SET);
   int size = (int)FileReadArray(file, bytes, 0, WHOLE_ARRAY);
   int begin = 0;
   for(int i = 0; i < size; i++)
     {
      if(bytes[i] != '\n')
         continue;
      Remember(CharArrayToString(bytes, begin, i - begin, CP_UTF8));
      begin = i + 1;
     }
   if(ArraySize(known) > 0)
      ArraySort(known);
   if(begin < size)
     {
      FileSeek(file, 0, SEEK_END);
      return(Write(file, "\n"));
     }
   return(true);
  }

//+------------------------------------------------------------------+
void Remember(const string line)
  {
   int length = StringLen(line);
   if(StringFind(line, "{\"ticket\":") != 0 || StringSubstr(line, length - 1, 1) != "}")
      return;
   int size = ArraySize(known);
   ArrayResize(known, size + 1, 1024);
   known[size] = (int)StringToInteger(StringSubstr(line, 10, 12));
  }

//+------------------------------------------------------------------+
bool IsKnown(const int ticket)
  {
   if(ArraySize(known) == 0)
      return(false);
   return(known[ArrayBsearch(known, ticket)] == ticket);
  }

//+------------------------------------------------------------------+
//| Writes every ticket of the history that is not in the file         |
//+------------------------------------------------------------------+
void CatchUp()
  {
   int fresh[];
   int file = INVALID_HANDLE;
   int total = OrdersHistoryTotal();
   for(int i = 0; i < total; i++)
     {
      if(!OrderSelect(i, SELECT_BY_POS, MODE_HISTORY))
         continue;
      int type = OrderType();
      bool flow = (type == 6 || type == 7);   // balance, credit
      if((type != OP_BUY && type != OP_SELL && !flow) || IsKnown(OrderTicket()))
         continue;
      if(!flow && (OrderCloseTime() == 0 || OrderCloseTime() > TimeCurrent() - InpSettleSeconds))
         continue;
      if(file == INVALID_HANDLE)
        {
         file = FileOpen(file_name, Flags());
         if(file == INVALID_HANDLE)
            return;
         if(FileSize(file) == 0)      // somebody took the file away: begin anew
           {
            FileClose(file);
            file_name = "";
            return;
           }
        }
      string line = Ticket();
      if(!Append(file, line))
        {
         file_name = "";              // the next look ends the torn line
         break;
        }
      int size = ArraySize(fresh);
      ArrayResize(fresh, size + 1, 1024);
      fresh[size] = OrderTicket();
      Post(line);
     }
   if(file == INVALID_HANDLE)
      return;
   FileClose(file);
   Learn(fresh);
  }

//+------------------------------------------------------------------+
//| The tickets that were just written are in the file now             |
//+------------------------------------------------------------------+
void Learn(const int &fresh[])
  {
   int size = ArraySize(known);
   int more = ArraySize(fresh);
   if(more == 0)
      return;
   ArrayResize(known, size + more, 1024);
   for(int i = 0; i < more; i++)
      known[size + i] = fresh[i];
   ArraySort(known);
  }

//+------------------------------------------------------------------+
//| The first line: whose tickets these are. `run` tells one file from |
//| the next of the same account.                                     |
//+------------------------------------------------------------------+
string Head()
  {
   return(StringFormat("{\"victor\":1,\"kind\":\"mt4\",\"login\":%d,\"server\":\"%s\",\"company\":\"%s\",\"currency\":\"%s\",\"hedging\":true,\"mode\":\"%s\",\"run\":\"%I64d-%u\"}",
                       AccountNumber(),
                       Escaped(AccountServer()),
                       Escaped(AccountCompany()),
                       Escaped(AccountCurrency()),
                       Mode(),
                       (long)TimeLocal(),
                       GetTickCount()));
  }

//+------------------------------------------------------------------+
string Mode()
  {
   long mode = AccountInfoInteger(ACCOUNT_TRADE_MODE);
   if(mode == ACCOUNT_TRADE_MODE_REAL)
      return("real");
   return(mode == ACCOUNT_TRADE_MODE_CONTEST ? "contest" : "demo");
  }

//+------------------------------------------------------------------+
//| The selected ticket                                                |
//+------------------------------------------------------------------+
string Ticket()
  {
   string line = StringFormat("{\"ticket\":%d,\"type\":%d,\"magic\":%d,\"open_time\":%I64d,\"close_time\":%I64d,",
                              OrderTicket(), OrderType(), OrderMagicNumber(),
                              (long)OrderOpenTime(), (long)OrderCloseTime());
   line += "\"lots\":" + Number(OrderLots());
   line += ",\"open_price\":" + Number(OrderOpenPrice());
   line += ",\"close_price\":" + Number(OrderClosePrice());
   line += ",\"sl\":" + Number(OrderStopLoss());
   line += ",\"tp\":" + Number(OrderTakeProfit());
   line += ",\"commission\":" + Number(OrderCommission());
   line += ",\"swap\":" + Number(OrderSwap());
   line += ",\"profit\":" + Number(OrderProfit());
   line += ",\"symbol\":\"" + Escaped(OrderSymbol()) + "\"";
   line += ",\"comment\":\"" + Escaped(OrderComment()) + "\"}";
   return(line);
  }

//+------------------------------------------------------------------+
string Number(const double value)
  {
   return(DoubleToString(value, 8));
  }

//+------------------------------------------------------------------+
//| Text for a JSON string, in ASCII only                              |
//+------------------------------------------------------------------+
string Escaped(const string text)
  {
   string out = "";
   int length = StringLen(text);
   for(int i = 0; i < length; i++)
     {
      ushort c = StringGetCharacter(text, i);
      if(c == '"' || c == '\\')
         out += "\\" + ShortToString(c);
      else
         if(c < 32 || c > 126)
            out += StringFormat("\\u%04x", c);
         else
            out += ShortToString(c);
     }
   return(out);
  }

//+------------------------------------------------------------------+
//| Adds a whole line at the end and hands it to the disk              |
//+------------------------------------------------------------------+
bool Append(const int file, const string line)
  {
   FileSeek(file, 0, SEEK_END);
   if(!Write(file, line + "\n"))
      return(false);
   FileFlush(file);
   return(true);
  }

//+------------------------------------------------------------------+
bool Write(const int file, const string text)
  {
   uchar bytes[];
   int count = StringToCharArray(text, bytes, 0, WHOLE_ARRAY, CP_UTF8) - 1; // without the closing zero
   if(count <= 0)
      return(false);
   if(FileWriteArray(file, bytes, 0, count) == (uint)count)
      return(true);
   Print("VictorJournal: cannot write ", file_name, ", error ", GetLastError());
   return(false);
  }

//+------------------------------------------------------------------+
//| Posts a line with its head. The file has it in any case, so a post |
//| that fails costs nothing.                                          |
//+------------------------------------------------------------------+
void Post(const string line)
  {
   if(!InpPost || InpPostUrl == "")
      return;
   char data[];
   char answer[];
   string headers;
   int count = StringToCharArray(head_line + "\n" + line + "\n", data, 0, WHOLE_ARRAY, CP_UTF8) - 1;
   ArrayResize(data, count);
   ResetLastError();
   int status = WebRequest("POST", InpPostUrl, "Content-Type: application/x-ndjson\r\n", 3000, data, answer, headers);
   if(status != 200)
      Print("VictorJournal: post answered ", status, ", error ", GetLastError());
  }
//+------------------------------------------------------------------+
